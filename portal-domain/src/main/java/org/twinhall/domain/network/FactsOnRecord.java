package org.twinhall.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Government;
import org.twinhall.spi.network.RegistryFacts;

/** Answers the rules' questions from what was read beforehand: while a plugin asks, nothing is fetched and nothing can fail. */
final class FactsOnRecord implements RegistryFacts {
    private final List<NetworkMembership> memberships;
    private final List<Agreement> agreements;

    /**
     * @param memberships of any of the applicants
     * @param agreements  of any of the applicants
     */
    FactsOnRecord(List<NetworkMembership> memberships, List<Agreement> agreements) {
        this.memberships = List.copyOf(memberships);
        this.agreements = List.copyOf(agreements);
    }

    @Override
    public boolean isMember(String applicantId, String networkId, LocalDate on) {
        return memberships.stream()
                .anyMatch(membership -> isNamed(membership.government().id(), applicantId)
                        && membership.networkId().equals(networkId)
                        && membership.isCertainOn(on));
    }

    /** Also an agreement of more than two governments is one between any two of them. */
    @Override
    public boolean hasAgreementInForce(String oneId, String otherId, LocalDate on) {
        return !oneId.equals(otherId)
                && agreements.stream()
                        .anyMatch(agreement -> agreement.status() == AgreementStatus.IN_FORCE
                                && hasBegun(agreement, on)
                                && isPartyTo(agreement, oneId)
                                && isPartyTo(agreement, otherId));
    }

    private static boolean hasBegun(Agreement agreement, LocalDate on) {
        return agreement.signed().last().map(last -> !on.isBefore(last)).orElse(true);
    }

    private static boolean isPartyTo(Agreement agreement, String applicantId) {
        return agreement.relationship().parties().stream()
                .map(Government::id)
                .anyMatch(party -> isNamed(party, applicantId));
    }

    private static boolean isNamed(UUID government, String applicantId) {
        return government.toString().equals(applicantId);
    }
}
