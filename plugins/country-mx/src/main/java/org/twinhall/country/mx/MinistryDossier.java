package org.twinhall.country.mx;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.spi.Source;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.filing.Dossier;
import org.twinhall.spi.filing.DossierComposer;
import org.twinhall.spi.filing.FilingFacts;

/**
 * The dossier for a Mexican authority: a letter in Spanish, the text, and a checklist that says of each document where the
 * demand stands and how well that is known. The letter's words are in {@code mx/letter.properties}.
 */
final class MinistryDossier implements DossierComposer {
    private static final Locale SPANISH = new Locale("es", "MX");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
    private static final Set<FilingType> WITH_A_LETTER_OF_THEIR_OWN =
            Set.of(FilingType.PRE_SIGN_OPINION, FilingType.POST_SIGN_REGISTRATION, FilingType.ANNUAL_REPORT);
    /** The letter is in the dossier, and counts when the head of the body that signs the agreement has signed it. */
    private static final String LETTER = "MX-D1";

    private static final String TEXT = "MX-D2";

    @Override
    public Dossier compose(FilingFacts filing) {
        return new Dossier(
                say(filing, "title"),
                "es",
                List.of(
                        letter(filing),
                        new Dossier.AgreementText(filing.draft().languages()),
                        new Dossier.Checklist(letterWords().getString("checklist"), checklist(filing))));
    }

    private static Dossier.Letter letter(FilingFacts filing) {
        var authority = filing.obligation().authority();
        var addressee = new ArrayList<String>();
        addressee.add(authority.names().get("es"));
        if (!authority.unit().isEmpty()) {
            addressee.add(authority.unit());
        }
        addressee.add(letterWords().getString("present"));
        return new Dossier.Letter(
                applicant(filing).name() + ", a " + DAY.format(filing.filedOn()),
                addressee,
                say(filing, "subject"),
                paragraphs(filing),
                List.of(
                        letterWords().getString("closing"),
                        letterWords().getString("signature"),
                        say("head", filing),
                        letterWords().getString("prepared") + " " + filing.signatory()));
    }

    private static List<String> paragraphs(FilingFacts filing) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(filing, "request"));
        if (filing.round() > 1) {
            paragraphs.add(say("again", filing));
        }
        paragraphs.add(say("parties", filing));
        paragraphs.add(say("text", filing));
        paragraphs.add(say(filing, "after"));
        return paragraphs;
    }

    private static List<Dossier.Checklist.Item> checklist(FilingFacts filing) {
        return filing.obligation().documents().stream()
                .map(need -> new Dossier.Checklist.Item(
                        need.code() + " · " + words().getString(need.text().key()) + remark(need, filing),
                        basis(need),
                        isThere(need, filing)))
                .toList();
    }

    private static String remark(Obligation.DocumentNeed need, FilingFacts filing) {
        return need.code().equals(LETTER) && !filing.encloses(need)
                ? " " + letterWords().getString("unsigned")
                : "";
    }

    private static boolean isThere(Obligation.DocumentNeed need, FilingFacts filing) {
        return need.code().equals(TEXT) || filing.encloses(need);
    }

    private static String basis(Obligation.DocumentNeed need) {
        Source source = need.source();
        var where = source.article().isEmpty() ? source.act() : source.act() + ", " + source.article();
        return where + " — " + letterWords().getString("verification." + source.verification());
    }

    /** The words for this type of filing; types without a letter of their own share one. */
    private static String say(FilingFacts filing, String part) {
        var type = filing.obligation().filing();
        return say((WITH_A_LETTER_OF_THEIR_OWN.contains(type) ? type.name() : "OTHER") + "." + part, filing);
    }

    private static String say(String key, FilingFacts filing) {
        var draft = filing.draft();
        return new MessageFormat(letterWords().getString(key), SPANISH).format(new Object[] {
            applicant(filing).name(),
            draft.titles()
                    .getOrDefault(
                            "es",
                            draft.titles().values().stream()
                                    .sorted()
                                    .findFirst()
                                    .orElse("")),
            counterparts(filing),
            languages(draft.languages()),
            filing.textHash(),
            filing.round()
        });
    }

    private static PartyFacts applicant(FilingFacts filing) {
        return filing.draft().party(filing.applicant()).orElseThrow();
    }

    private static String counterparts(FilingFacts filing) {
        return filing.draft().parties().stream()
                .filter(party -> !party.id().equals(filing.applicant()))
                .map(party -> party.name() + " (" + new Locale("", party.country()).getDisplayCountry(SPANISH) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(SPANISH))
                .collect(Collectors.joining(", "));
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle(MexicoPlugin.TEXTS, SPANISH, MexicoPlugin.class.getClassLoader());
    }

    private static ResourceBundle letterWords() {
        return ResourceBundle.getBundle("mx.letter", Locale.ROOT, MexicoPlugin.class.getClassLoader());
    }
}
