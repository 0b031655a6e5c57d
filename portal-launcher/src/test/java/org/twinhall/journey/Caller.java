package org.twinhall.journey;

import java.util.Arrays;

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
    /** Of a network's secretariat. */
    PUBLISHER("publisher.mercociudades", "mercociudades"),
    OPERATOR("operator.platform", "platform"),
    /** Invited by San Nicolás to the draft, for Bello, and to nothing else. */
    GUEST("nobody.demo", "co-bello");

    private final String account;
    private final String seat;

    Caller(String account, String seat) {
        this.account = account;
        this.seat = seat;
    }

    static Caller called(String name) {
        return Arrays.stream(values())
                .filter(caller -> caller.toString().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Null for nobody. */
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
