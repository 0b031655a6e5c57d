package org.twinhall.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule looks for, language by language.
 *
 * @param byLanguage the words of each language it is known in
 */
record Words(Map<String, OfOneLanguage> byLanguage) {

    Words {
        byLanguage = Map.copyOf(byLanguage);
    }

    static Words read(YamlNode node) {
        var byLanguage = new LinkedHashMap<String, OfOneLanguage>();
        node.entries().forEach((language, listed) -> byLanguage.put(language, OfOneLanguage.read(listed)));
        return new Words(byLanguage);
    }

    boolean areKnownIn(String language) {
        return byLanguage.containsKey(language);
    }

    /** The first place where a text says it; empty in a language the words are not known in. */
    Optional<Span> firstIn(FoldedText text, String language) {
        return Optional.ofNullable(byLanguage.get(language)).flatMap(words -> words.firstIn(text.folded()));
    }

    /**
     * @param find   any of these says it
     * @param butNot stretches that do not count, such as a denial or another sense of the word; blanked out before the search
     */
    record OfOneLanguage(List<WordPattern> find, List<WordPattern> butNot) {

        private static OfOneLanguage read(YamlNode node) {
            if (node.isList()) {
                return new OfOneLanguage(patterns(node), List.of());
            }
            node.only("find", "butNot");
            return new OfOneLanguage(
                    patterns(node.get("find")),
                    node.find("butNot").map(OfOneLanguage::patterns).orElse(List.of()));
        }

        private static List<WordPattern> patterns(YamlNode node) {
            return node.items().stream().map(WordPattern::read).toList();
        }

        private Optional<Span> firstIn(String text) {
            var read = blanked(text);
            return find.stream().flatMap(pattern -> pattern.in(read).stream()).findFirst();
        }

        private String blanked(String text) {
            var spans = butNot.stream()
                    .flatMap(pattern -> pattern.in(text).stream())
                    .toList();
            if (spans.isEmpty()) {
                return text;
            }
            var letters = text.toCharArray();
            spans.forEach(span -> Arrays.fill(letters, span.start(), span.end(), ' '));
            return new String(letters);
        }
    }
}
