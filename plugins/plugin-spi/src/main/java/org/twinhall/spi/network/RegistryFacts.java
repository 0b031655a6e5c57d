package org.twinhall.spi.network;

import java.time.LocalDate;

/** What a call's rules may ask of the registry. The portal answers from what is on record; what is not on record is false. */
public interface RegistryFacts {

    /** Whether the government is on record as a member of the network on that day. */
    boolean isMember(String applicantId, String networkId, LocalDate on);

    /** Whether an agreement between the two is on record as in force on that day. */
    boolean hasAgreementInForce(String oneId, String otherId, LocalDate on);
}
