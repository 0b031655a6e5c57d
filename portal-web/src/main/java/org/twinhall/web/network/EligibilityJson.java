package org.twinhall.web.network;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.twinhall.domain.network.Eligibility;
import org.twinhall.spi.network.RuleAnswer;

/** What a call's rules say of applicants, as machines see it. */
public final class EligibilityJson {
    public final String call;
    /** The lead first. */
    public final List<ApplicantJson> applicants;
    /** The day asked about, in the call's zone. */
    public final String on;
    /** YES, NO or NEEDS_A_PERSON. */
    public final String verdict;

    public final List<RuleJson> rules;

    EligibilityJson(Eligibility answer, NetworkWords words, Locale language) {
        call = answer.call().id().toString();
        applicants = answer.applicants().stream()
                .map(government -> new ApplicantJson(government.id().toString(), government.name()))
                .toList();
        on = answer.on().toString();
        verdict = answer.verdict().name();
        rules = answer.answers().stream()
                .map(rule -> new RuleJson(rule, words.say(answer.call().networkId(), rule.reason(), language)))
                .toList();
    }

    /** One who would take part. */
    public static final class ApplicantJson {
        public final String id;
        public final String name;

        ApplicantJson(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** What one rule says. */
    public static final class RuleJson {
        public final String code;
        public final String verdict;
        /** In the caller's language. */
        public final String reason;
        /** NONE, JOIN_THE_NETWORK or MAKE_AN_AGREEMENT. */
        public final String remedy;

        public final SourceJson source;

        RuleJson(RuleAnswer rule, String reason) {
            code = rule.code();
            verdict = rule.verdict().name();
            this.reason = reason;
            remedy = rule.remedy().name();
            source = new SourceJson(rule.source());
        }
    }

    /** Where a rule stands. */
    public static final class SourceJson {
        public final String act;
        public final String article;
        public final String url;
        public final String readOn;
        /** How well it is known. */
        public final String verification;

        SourceJson(org.twinhall.spi.Source source) {
            act = source.act();
            article = source.article();
            url = source.address().map(URI::toString).orElse(null);
            readOn = source.readOn().toString();
            verification = source.verification().name();
        }
    }
}
