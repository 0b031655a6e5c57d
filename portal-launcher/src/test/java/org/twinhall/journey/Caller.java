package org.twinhall.journey;

import java.util.Arrays;
import java.util.List;

/** The kinds of callers of the portal. The records that they ask for are those of San Nicolás de los Garza and of Bello. */
enum Caller {
    /** Without a token, and not signed in. */
    NOBODY(null, "mx-san-nicolas"),
    /** With an account and no seat in that government. */
    NO_SEAT("nobody.demo", "mx-san-nicolas"),
    /** Of a government that has nothing to do with the records, at its own seat. */
    THIRD("observer.jalisco", "mx-jalisco"),
    EDITOR("editor.sannicolas", "mx-san-nicolas"),
    SIGNATORY("signatory.sannicolas", "mx-san-nicolas"),
    ADMINISTRATOR("admin.sannicolas", "mx-san-nicolas"),
    /** The editor of the other party. */
    PARTNER("editor.bello", "co-bello"),
    REVIEWER("reviewer.sre", "mx-sre"),
    /** Of the same ministry, for what comes before the signature: the filing of the tables does. */
    OPINION_REVIEWER("opinions.sre", "mx-sre"),
    /** Of the same ministry, for what comes after the signature. */
    REGISTRAR("registrar.sre", "mx-sre"),
    /** Of a network's secretariat. */
    PUBLISHER("publisher.mercociudades", "mercociudades"),
    OPERATOR("operator.platform", "platform"),
    /** Invited by San Nicolás to the draft, for Bello, and to nothing else. */
    GUEST(Guest.ACCOUNT, "co-bello"),
    /** Invited by San Nicolás to the plan, for Bello, and to nothing else. */
    PLAN_GUEST("observer.jalisco", "co-bello"),
    /** Of a party, and does nothing there but evaluate. */
    EVALUATOR("evaluator.sannicolas", "mx-san-nicolas"),
    /** A program of a party that reads. */
    READING_PROGRAM(""),
    /** One that words drafts. */
    DRAFTS_PROGRAM("drafts");

    private final String account;
    private final String seat;
    /** With commas between them; null for what is no program. */
    private final String scopes;

    Caller(String account, String seat) {
        this.account = account;
        this.seat = seat;
        this.scopes = null;
    }

    Caller(String scopes) {
        this.account = null;
        this.seat = "mx-san-nicolas";
        this.scopes = scopes;
    }

    static Caller called(String name) {
        return Arrays.stream(values())
                .filter(caller -> caller.toString().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    boolean isAProgram() {
        return scopes != null;
    }

    /** What a program may do besides reading. */
    List<String> scopes() {
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(",", -1));
    }

    /** Null for nobody and for a program. */
    String account() {
        return account;
    }

    /** The government's name in addresses. */
    String seat() {
        return seat;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
