package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.twinhall.spi.country.Severity;
import org.twinhall.spi.network.RuleAnswer.Verdict;

/** Which tone and icon of the style sheet go with what; the word itself is always written beside. */
@Named
@ApplicationScoped
public class Tones {
    private static final Map<String, String> ICONS = Map.of(
            "quiet", "pi-circle",
            "info", "pi-info-circle",
            "good", "pi-check",
            "warn", "pi-exclamation-circle",
            "bad", "pi-times-circle",
            "call", "pi-arrow-right");

    /** The icon of a tone: quiet, info, good, warn, bad, call. */
    public String icon(String tone) {
        return ICONS.getOrDefault(tone, "pi-circle");
    }

    /** The tone of a finding. */
    public String of(Severity severity) {
        return switch (severity) {
            case BLOCKER, ERROR -> "bad";
            case WARNING, NEEDS_A_PERSON -> "warn";
            case INFO -> "info";
        };
    }

    /** The tone of what a rule of a call says. */
    public String ofVerdict(Verdict verdict) {
        return switch (verdict) {
            case YES -> "good";
            case NO -> "bad";
            case NEEDS_A_PERSON -> "warn";
        };
    }

    /** The icon of what a rule of a call says. */
    public String iconOfVerdict(Verdict verdict) {
        return switch (verdict) {
            case YES -> "pi-check";
            case NO -> "pi-times-circle";
            case NEEDS_A_PERSON -> "pi-user";
        };
    }

    /** Blockers and errors, warnings and open questions are told apart by their icons too. */
    public String iconOf(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "pi-ban";
            case ERROR -> "pi-times-circle";
            case WARNING -> "pi-exclamation-triangle";
            case INFO -> "pi-info-circle";
            case NEEDS_A_PERSON -> "pi-user";
        };
    }
}
