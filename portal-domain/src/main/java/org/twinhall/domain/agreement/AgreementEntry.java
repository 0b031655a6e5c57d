package org.twinhall.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.domain.shared.EdtfDate;

/** An agreement as lists and sheets of the registry show it. */
public interface AgreementEntry {
    UUID id();

    /** The name under which it can be cited, such as {@code A003} or {@code TW-2026-1}. */
    String reference();

    /** The id of the tie it is an instrument of. */
    UUID tie();

    /** The parties of that tie, in the order in which they are named. */
    List<? extends GovernmentEntry> parties();

    AgreementKind kind();

    AgreementStatus status();

    /** When it was signed, as precisely as is known. */
    EdtfDate signed();

    /** Its title, if one is on record. */
    Optional<String> title();

    /** What the source says it is about, in the source's words. */
    Optional<String> focus();

    /** The language of that, as a tag of BCP 47, if known. */
    Optional<String> focusLanguage();

    /** The publication it was taken from; empty for one made on this portal. */
    Optional<String> source();

    /** The agreement that it carries on. */
    Optional<UUID> continued();

    /** What it does with that one, if a source says. */
    Optional<ChainLink> link();

    /** Since when it is in force; unknown where no source tells it apart from the day of signature. */
    EdtfDate inForceFrom();

    /** When it ended; unknown if it has not, or nobody knows. */
    EdtfDate ended();

    Optional<String> signedAtPlace();

    /** The number that an authority's registry gave, as it was typed. */
    Optional<String> registryNumber();

    Optional<LocalDate> registeredOn();

    /** Whether everybody may read it. */
    boolean isPublished();

    /** Whether what it says about real governments is made up. */
    boolean isDemonstration();

    /** Areas of cooperation in the portal's words, such as {@code tourism}. */
    List<String> themes();

    /** Why the tie was made: historical, social, economic, strategic-convenience. */
    List<String> motivations();
}
