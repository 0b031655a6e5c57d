package org.twinhall.spi.network;

import java.time.LocalDate;
import java.util.List;
import org.twinhall.spi.Text;

/** Calls of one kind, with the same rules. Pure: the same applicants, facts and day give an equal answer. */
public interface CallFamily {

    /**
     * Stable name, such as {@code mercociudades-cooperation}.
     *
     * @return always the same
     */
    String code();

    /**
     * What a secretariat chooses it by.
     *
     * @return a text of the plugin
     */
    Text name();

    /**
     * Whether applicants may take part, rule by rule, before a word of an application is written.
     *
     * @param applicants two or more, the lead first
     * @param registry   what the registry knows of them
     * @param on         the day asked about
     * @return every rule with its answer, in a fixed order; never empty
     */
    List<RuleAnswer> eligibility(List<Applicant> applicants, RegistryFacts registry, LocalDate on);
}
