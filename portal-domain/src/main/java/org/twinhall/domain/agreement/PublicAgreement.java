package org.twinhall.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.shared.EdtfDate;

/** An agreement that everybody may read, as it was read with its parties in one row. */
record PublicAgreement(
        UUID id,
        String reference,
        UUID tie,
        List<PublicParty> parties,
        AgreementKind kind,
        AgreementStatus status,
        EdtfDate signed,
        Optional<String> title,
        Optional<String> focus,
        Optional<String> focusLanguage,
        Optional<String> source,
        Optional<UUID> continued,
        Optional<ChainLink> link,
        EdtfDate inForceFrom,
        EdtfDate ended,
        Optional<String> signedAtPlace,
        Optional<String> registryNumber,
        Optional<LocalDate> registeredOn,
        boolean isDemonstration,
        List<String> themes,
        List<String> motivations)
        implements AgreementEntry {
    @Override
    public boolean isPublished() {
        return true;
    }
}
