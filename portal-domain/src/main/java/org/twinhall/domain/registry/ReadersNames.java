package org.twinhall.domain.registry;

import java.util.Set;

/** What readers call the things that the registry keeps as codes, in every language of the portal. */
public interface ReadersNames {

    /**
     * The codes of what readers call so.
     *
     * @param folded one word as {@link Folded} gives it; a name is called so if one of its words begins with it
     */
    Called called(String folded);

    /**
     * What is called so.
     *
     * @param countries    ISO 3166-1 alpha-2
     * @param subdivisions ISO 3166-2
     * @param themes       of {@link org.twinhall.domain.agreement.Vocabulary#THEMES}
     * @param kinds        names of {@link org.twinhall.domain.agreement.AgreementKind}
     */
    record Called(Set<String> countries, Set<String> subdivisions, Set<String> themes, Set<String> kinds) {
        /** Nothing is called so. */
        public static final Called NOTHING = new Called(Set.of(), Set.of(), Set.of(), Set.of());

        public Called {
            countries = Set.copyOf(countries);
            subdivisions = Set.copyOf(subdivisions);
            themes = Set.copyOf(themes);
            kinds = Set.copyOf(kinds);
        }
    }
}
