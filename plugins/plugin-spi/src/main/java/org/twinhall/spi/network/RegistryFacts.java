package org.twinhall.spi.network;

import java.time.LocalDate;

/** What a call's rules may ask of the registry. The portal answers from what is on record; what is not on record is false. */
public interface RegistryFacts {

    /**
     * Whether the government is on record as a member of the network on that day.
     *
     * @param applicantId {@link Applicant#id()}
     * @param networkId {@link Network#id()}
     * @param on the day asked about
     * @return false too if nothing is on record
     */
    boolean isMember(String applicantId, String networkId, LocalDate on);

    /**
     * Whether an agreement between the two is on record as in force on that day.
     *
     * @param oneId {@link Applicant#id()} of one
     * @param on the day asked about
     * @param otherId {@link Applicant#id()} of the other
     * @return false too if nothing is on record
     */
    boolean hasAgreementInForce(String oneId, String otherId, LocalDate on);
}
