package org.twinhall.domain.detail;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.twinhall.domain.shared.InvalidInput;

/**
 * What somebody says of an agreement, as they typed it; each may be null or empty.
 *
 * @param goals           such as {@code 11} and {@code 11.6}
 * @param frameworks      in free words, such as "China–CELAC Joint Action Plan"
 * @param legalAct        on which it rests
 * @param legalArticle    of the act
 * @param legalWords      in the words of the act or the agreement
 * @param languages       of its text, tags of BCP 47
 * @param kindAsPublished what its source calls it, in the source's language
 * @param signatories     who signed
 */
public record DetailsForm(
        List<String> goals,
        List<String> frameworks,
        String legalAct,
        String legalArticle,
        String legalWords,
        List<String> languages,
        String kindAsPublished,
        List<SignatoryForm> signatories) {

    private static final int MOST = 40;
    private static final int LONGEST_FRAMEWORK = 200;
    private static final int MOST_FRAMEWORKS = 8;
    private static final int LONGEST_ACT = 300;
    private static final int LONGEST_ARTICLE = 100;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_KIND = 120;
    private static final int LONGEST_TAG = 35;
    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_SIGNATORIES = 20;

    /** The same, with nothing null in the lists and without what is blank. */
    public DetailsForm {
        goals = said(goals);
        frameworks = said(frameworks);
        languages = said(languages);
        signatories = signatories == null
                ? List.of()
                : signatories.stream()
                        .filter(Objects::nonNull)
                        .filter(each -> !each.isBlank())
                        .toList();
    }

    private static List<String> said(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .filter(Objects::nonNull)
                        .map(DetailsForm::clean)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Says nothing of anything. */
    public static DetailsForm empty() {
        return new DetailsForm(null, null, null, null, null, null, null, null);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return equals(empty());
    }

    /**
     * The same as it is kept.
     *
     * @param parties who may be signed for
     * @throws InvalidInput with all that is wrong
     */
    Known known(List<UUID> parties) {
        var faults = new InvalidInput.Faults();
        var read = new ArrayList<Goal>();
        goals.forEach(each -> faults.taking(() ->
                read.add(Goal.read(each).orElseThrow(() -> new InvalidInput("goals", "not-a-goal", shortened(each))))));
        var tags = new ArrayList<String>();
        languages.forEach(each -> faults.taking(() -> tags.add(tag(each))));
        frameworks.forEach(each -> faults.taking(() -> line("frameworks", each, LONGEST_FRAMEWORK)));
        faults.taking(() -> most("goals", goals, MOST));
        faults.taking(() -> most("frameworks", frameworks, MOST_FRAMEWORKS));
        faults.taking(() -> most("languages", languages, MOST_LANGUAGES));
        faults.taking(() -> most("signatories", signatories, MOST_SIGNATORIES));
        var act = faults.taking(() -> optional("legalAct", legalAct, LONGEST_ACT));
        var article = faults.taking(() -> optional("legalArticle", legalArticle, LONGEST_ARTICLE));
        var words = faults.taking(() -> optional("legalWords", legalWords, LONGEST_WORDS));
        var kind = faults.taking(() -> optional("kindAsPublished", kindAsPublished, LONGEST_KIND));
        var signed = faults.takingEach("signatories", signatories, each -> each.signer(parties));
        faults.tell();
        return new Known(
                read.stream().distinct().sorted().toList(),
                frameworks,
                act,
                article,
                words,
                tags.stream().distinct().toList(),
                kind,
                signed);
    }

    /** What is wrong with it, whoever signed; nothing if nothing is. */
    public List<InvalidInput.Violation> faults() {
        try {
            known(signatories.stream()
                    .map(SignatoryForm::party)
                    .filter(Objects::nonNull)
                    .toList());
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.violations();
        }
    }

    private static <T> List<T> most(String field, List<T> values, int most) {
        if (values.size() > most) {
            throw new InvalidInput(field, "too-many", String.valueOf(most));
        }
        return values;
    }

    private static String tag(String typed) {
        try {
            var tag = new Locale.Builder().setLanguageTag(typed).build();
            if (tag.getLanguage().isEmpty() || tag.toLanguageTag().length() > LONGEST_TAG) {
                throw new InvalidInput("languages", "not-a-tag", shortened(typed));
            }
            return tag.toLanguageTag();
        } catch (IllformedLocaleException noTag) {
            throw (InvalidInput) new InvalidInput("languages", "not-a-tag", shortened(typed)).initCause(noTag);
        }
    }

    private static String shortened(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    private static String optional(String field, String typed, int longest) {
        return clean(typed).isEmpty() ? null : line(field, typed, longest);
    }

    /** Words that must say something and not too much. */
    static String line(String field, String typed, int longest) {
        var clean = clean(typed);
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "required");
        }
        if (clean.length() > longest) {
            throw new InvalidInput(field, "too-long", String.valueOf(longest));
        }
        return clean;
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /**
     * Who signed, as somebody typed it.
     *
     * @param party the government signed for
     */
    public record SignatoryForm(UUID party, String name, String office) {
        private boolean isBlank() {
            return clean(name).isEmpty() && clean(office).isEmpty();
        }

        private Signer signer(List<UUID> parties) {
            if (party == null || !parties.contains(party)) {
                throw new InvalidInput("party", "not-a-party");
            }
            return new Signer(party, name, office);
        }
    }

    /** The same as it is kept; what is not known is null or an empty list. */
    record Known(
            List<Goal> goals,
            List<String> frameworks,
            String legalAct,
            String legalArticle,
            String legalWords,
            List<String> languages,
            String kindAsPublished,
            List<Signer> signatories) {}
}
