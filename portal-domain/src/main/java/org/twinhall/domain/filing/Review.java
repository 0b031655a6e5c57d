package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.Finding;

/**
 * What every party's country says of a draft, and what still hinders the signature.
 *
 * @param parties  in the order of the draft
 * @param ofText   what hinders it in the text itself, whatever the countries say
 * @param signOffs whether the parties take the text for settled, in the order of the draft
 */
public record Review(List<PartyReview> parties, List<Hindrance> ofText, List<PartySignOff> signOffs) {

    public Review {
        parties = List.copyOf(parties);
        ofText = List.copyOf(ofText);
        signOffs = List.copyOf(signOffs);
    }

    /** What hinders the signature, the laws first and what the parties still have to settle last; empty if it may be signed. */
    public List<Hindrance> hindrances() {
        return Stream.of(
                        parties.stream().flatMap(party -> party.hindrances().stream()),
                        ofText.stream(),
                        unsettled().stream())
                .flatMap(hindrances -> hindrances)
                .toList();
    }

    /** What hinders the signature because a party does not take the text for settled. */
    public List<Hindrance> unsettled() {
        return signOffs.stream().flatMap(PartySignOff::hindrance).toList();
    }

    /** Whether nothing stands against the signature but that parties still have to sign the text off. */
    public boolean isReadyButForSignOffs() {
        return hindrances().size() == unsettled().size();
    }

    /** Whether that party takes the text for settled. */
    public PartySignOff signOff(UUID governmentId) {
        return signOffs.stream()
                .filter(each -> each.party().id().equals(governmentId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("party"));
    }

    public boolean isReadyToSign() {
        return hindrances().isEmpty();
    }

    /** The part of one party. */
    public PartyReview of(UUID governmentId) {
        return parties.stream()
                .filter(party -> party.government().id().equals(governmentId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("party"));
    }

    /** What is known of the law of a party's country. */
    public enum Standing {
        /** A plugin read the draft. */
        KNOWN,
        /** No plugin for this country: the neutral default, which asks nothing. */
        UNKNOWN,
        /** There is a plugin, and it is not switched on for the party: the same default. */
        NOT_ENABLED,
        /** The plugin is there and cannot answer: nothing is signed until it can. */
        BROKEN
    }

    /**
     * What one party's country says.
     *
     * @param government  the party
     * @param standing    whether its law is known
     * @param reason      message key of why it cannot be asked; null unless {@link Standing#BROKEN}
     * @param ruleVersion the version of the rules; null unless {@link Standing#KNOWN}
     * @param on          the day whose law was asked
     * @param findings    what it notes about text and parties
     * @param duties      what the party has to do
     */
    public record PartyReview(
            Government government,
            Standing standing,
            String reason,
            String ruleVersion,
            LocalDate on,
            List<Finding> findings,
            List<Duty> duties) {

        public PartyReview {
            Objects.requireNonNull(government, "government");
            Objects.requireNonNull(standing, "standing");
            findings = List.copyOf(findings);
            duties = List.copyOf(duties);
        }

        /** The duty of that code, if the party has it. */
        public Optional<Duty> duty(String code) {
            return duties.stream()
                    .filter(duty -> duty.obligation().code().equals(code))
                    .findFirst();
        }

        /** The duty of that code, which the party must have. */
        Duty requireDuty(String code) {
            return duty(code).orElseThrow(() -> new DeedRefused("no-such-duty", code));
        }

        /** What hinders the signature by its law; nothing for a party that does not work here, which sees to it by itself. */
        public List<Hindrance> hindrances() {
            if (!government.hasJoined()) {
                return List.of();
            }
            if (standing == Standing.BROKEN) {
                return List.of(new Hindrance("law-broken", government.name(), reason));
            }
            return Stream.concat(
                            findings.stream()
                                    .filter(finding -> finding.severity().stopsSignature())
                                    .map(finding -> new Hindrance("finding-stops", government.name(), finding.code())),
                            duties.stream()
                                    .filter(Duty::stopsSignature)
                                    .map(duty -> new Hindrance(
                                            "duty-not-met",
                                            government.name(),
                                            duty.obligation().code())))
                    .toList();
        }
    }

    /**
     * Something that hinders the signature.
     *
     * @param reason law-broken, finding-stops, duty-not-met, languages-differ, sign-off-missing or sign-off-outdated; message key
     *     after {@code hindrance.}
     * @param party  name of the party concerned; empty for what is in the text itself
     * @param code   code of the finding or duty, the reason why the law cannot be asked, or the number of the clause; empty for a
     *     sign-off
     */
    public record Hindrance(String reason, String party, String code) {}
}
