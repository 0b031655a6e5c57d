package org.twinhall.web.network;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.network.Eligibility;
import org.twinhall.spi.Verification;
import org.twinhall.spi.network.RuleAnswer;

/** What a call's rules say of applicants, as machines see it. */
public final class EligibilityJson {
    public final UUID call;
    /** The lead first. */
    public final List<ApplicantJson> applicants;
    /** The day asked about, in the call's zone. */
    public final LocalDate on;
    /** YES, NO or NEEDS_A_PERSON. */
    public final RuleAnswer.Verdict verdict;

    public final List<RuleJson> rules;

    EligibilityJson(Eligibility answer, NetworkWords words, Locale language) {
        call = answer.call().id();
        applicants = answer.applicants().stream()
                .map(government -> new ApplicantJson(government.id(), government.name()))
                .toList();
        on = answer.on();
        verdict = answer.verdict();
        rules = answer.answers().stream()
                .map(rule -> new RuleJson(rule, words.say(answer.call().networkId(), rule.reason(), language)))
                .toList();
    }

    /** One who would take part. */
    public static final class ApplicantJson {
        public final UUID id;
        public final String name;

        ApplicantJson(UUID id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** What one rule says. */
    public static final class RuleJson {
        public final String code;
        public final RuleAnswer.Verdict verdict;
        /** In the caller's language. */
        public final String reason;
        /** NONE, JOIN_THE_NETWORK or MAKE_AN_AGREEMENT. */
        public final RuleAnswer.Remedy remedy;

        public final SourceJson source;

        RuleJson(RuleAnswer rule, String reason) {
            code = rule.code();
            verdict = rule.verdict();
            this.reason = reason;
            remedy = rule.remedy();
            source = new SourceJson(rule.source());
        }
    }

    /** Where a rule stands. */
    public static final class SourceJson {
        public final String act;

        @Schema(nullable = true)
        public final String article;

        @Schema(nullable = true)
        public final URI url;

        public final LocalDate readOn;
        /** How well it is known. */
        public final Verification verification;

        SourceJson(org.twinhall.spi.Source source) {
            act = source.act();
            article = source.article();
            url = source.address().orElse(null);
            readOn = source.readOn();
            verification = source.verification();
        }
    }
}
