package org.twinhall.domain.registry.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.registry.Folded;

/** What the registry can take from a column of a file, and what such columns are often called. */
public enum Field {
    REFERENCE("id", "reference", "ref", "referencia", "number", "numero", "clave"),
    KIND("kind", "type", "tipo", "agreementtype", "typ", "art"),
    PARTY_A(
            "partya",
            "city1",
            "citya",
            "party1",
            "ciudad1",
            "ciudada",
            "municipality1",
            "parte1",
            "partea",
            "ville1",
            "stadt1"),
    PARTY_A_LEVEL("partyalevel", "level1", "levela", "nivel1"),
    PARTY_A_SUBDIVISION("partyasubdivision", "state1", "region1", "subdivision1", "estado1"),
    PARTY_A_COUNTRY("partyacountry", "country1", "countrya", "pais1", "paisa", "pays1", "land1"),
    PARTY_B(
            "partyb",
            "city2",
            "cityb",
            "party2",
            "ciudad2",
            "ciudadb",
            "municipality2",
            "parte2",
            "parteb",
            "ville2",
            "stadt2"),
    PARTY_B_LEVEL("partyblevel", "level2", "levelb", "nivel2"),
    PARTY_B_SUBDIVISION("partybsubdivision", "state2", "region2", "subdivision2", "estado2"),
    PARTY_B_COUNTRY("partybcountry", "country2", "countryb", "pais2", "paisb", "pays2", "land2"),
    SIGNED("signed", "date", "signedon", "year", "fecha", "ano", "fechadefirma", "datum", "jahr"),
    STATUS("status", "state", "estado", "estatus", "stand"),
    CONTINUES("continues", "renews", "continua"),
    MOTIVATIONS("motivations", "motivation", "motivaciones"),
    THEMES("themes", "theme", "temas", "areas"),
    FOCUS("focusaspublished", "focus", "subject", "objeto", "enfoque", "description", "descripcion"),
    SOURCE("source", "fuente", "quelle");

    /** Without these in the file nothing can be taken over. */
    static final Set<Field> PARTIES = Set.of(PARTY_A, PARTY_B);

    /** With a bar between them. */
    private final String headings;

    Field(String... headings) {
        this.headings = "|" + String.join("|", headings) + "|";
    }

    /** Its name in interfaces, such as {@code party-a-country}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that name; empty if there is none. */
    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** The first column that is called like this field; empty if none is. */
    Optional<Integer> suggested(List<String> columns) {
        return Stream.iterate(0, at -> at < columns.size(), at -> at + 1)
                .filter(at -> headings.contains("|" + bare(columns.get(at)) + "|"))
                .findFirst();
    }

    private static String bare(String heading) {
        return Folded.words(heading).stream().collect(Collectors.joining());
    }
}
