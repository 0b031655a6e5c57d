package org.twinhall.country.mx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinhall.country.mx.MexicanDrafts.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.filing.Dossier;
import org.twinhall.spi.filing.FilingFacts;

class MinistryDossierTest {

    @Test
    void theLetterGoesToTheUnitInTheMinistryAndCitesArticle7() {
        var letter = part(filing("MX-ART7-NOTICE", 1), Dossier.Letter.class);
        assertThat(letter.placeAndDate()).isEqualTo("San Nicolás de los Garza, a 23 de noviembre de 2026");
        assertThat(letter.addressee())
                .containsExactly(
                        "Secretaría de Relaciones Exteriores",
                        "Dirección General de Coordinación Política",
                        "Presente");
        assertThat(letter.subject()).contains("artículo 7o.");
        assertThat(letter.paragraphs().get(0)).contains("pretende celebrar").contains("Acuerdo de hermanamiento");
        assertThat(letter.paragraphs()).anyMatch(paragraph -> paragraph.contains("Bello (Colombia)"));
    }

    @Test
    void aSecondRoundSaysThatItAnswersTheObservations() {
        assertThat(part(filing("MX-ART7-NOTICE", 2), Dossier.Letter.class).paragraphs())
                .anyMatch(paragraph -> paragraph.contains("envío número 2") && paragraph.contains("observaciones"));
    }

    @Test
    void theChecklistSaysWhatIsEnclosedAndHowWellTheDemandIsKnown() {
        var items = part(filing("MX-ART7-NOTICE", 1), Dossier.Checklist.class).items();
        assertThat(items).extracting(Dossier.Checklist.Item::present).containsExactly(false, true, false, true);
        assertThat(items.get(0).basis())
                .isEqualTo("Ley sobre la Celebración de Tratados, art. 7 — leído en texto íntegro");
        assertThat(items.get(1).basis()).endsWith("leído en extracto");
    }

    @Test
    void theLetterIsForTheHeadToSignAndSaysWhoPreparedIt() {
        var closing = part(filing("MX-ART7-NOTICE", 1), Dossier.Letter.class).closing();
        assertThat(closing.get(2)).startsWith("Persona titular de ");
        assertThat(closing.get(3)).startsWith("Preparó: ");
    }

    @Test
    void aLetterThatNobodySignedIsNotTicked() {
        assertThat(part(filing("MX-ART7-NOTICE", 1), Dossier.Checklist.class)
                        .items()
                        .get(0)
                        .text())
                .endsWith("espera su firma)");
    }

    @Test
    void afterTheSignatureTheLetterAsksForRegistration() {
        assertThat(part(filing("MX-REGISTER", 1), Dossier.Letter.class).subject())
                .contains("inscripción");
    }

    private static <P extends Dossier.Part> P part(FilingFacts filing, Class<P> kind) {
        return MexicanDrafts.MEXICO.dossier().orElseThrow().compose(filing).parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static FilingFacts filing(String code, int round) {
        var draft = MexicanDrafts.twinning().lasting(12).build();
        var obligation = read(draft).obligations().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new FilingFacts(
                "key",
                draft,
                obligation,
                "home",
                MexicanDrafts.DAY,
                round,
                "La Presidenta Municipal",
                "0".repeat(64),
                List.of(new FilingFacts.Enclosure("MX-D4", "Acta de cabildo.pdf")));
    }
}
