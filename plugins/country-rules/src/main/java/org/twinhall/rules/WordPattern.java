package org.twinhall.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Words to look for: one expression, or several that follow each other within a distance. RE2 and a walk along the matches:
 * the time grows with the text and not with its cunning.
 *
 * @param parts  one or more, in the order in which they must follow
 * @param within      how many letters may lie between one part and the next
 * @param oneSentence whether no sentence may end between them
 */
record WordPattern(List<Part> parts, int within, boolean oneSentence) {

    WordPattern {
        parts = List.copyOf(parts);
    }

    static WordPattern read(YamlNode node) {
        if (node.isText()) {
            return new WordPattern(List.of(expression(node)), 0, false);
        }
        node.only("inOrder", "within", "oneSentence");
        var parts = node.get("inOrder").items().stream()
                .map(WordPattern::expression)
                .toList();
        return new WordPattern(
                parts,
                node.get("within").number(),
                node.find("oneSentence").map(YamlNode::flag).orElse(false));
    }

    /** Texts are folded before they are searched, so a capital would never be found; without the flag RE2 may skip ahead. */
    private static Part expression(YamlNode node) {
        var expression = FoldedText.withoutAccents(node.text());
        if (expression.replaceAll("\\\\.", "").chars().anyMatch(Character::isUpperCase)) {
            throw node.fault("write the words in lower case: " + node.text());
        }
        try {
            return new Part(Pattern.compile(expression, Pattern.DOTALL), Needed.by(expression));
        } catch (PatternSyntaxException malformed) {
            throw node.fault("not an expression that RE2 reads: " + malformed.getMessage());
        }
    }

    /** Where the words stand, in order and without overlap of the starts. */
    List<Span> in(String text) {
        if (!parts.stream().allMatch(part -> part.needed().mayBeIn(text))) {
            return List.of();
        }
        var found = matches(parts.get(0).pattern(), text);
        for (var part : parts.subList(1, parts.size())) {
            if (found.isEmpty()) {
                return found;
            }
            found = followedBy(found, matches(part.pattern(), text), text);
        }
        return found;
    }

    /** An expression, and what a text must hold for it. */
    record Part(Pattern pattern, Needed needed) {}

    private List<Span> followedBy(List<Span> firsts, List<Span> seconds, String text) {
        var joined = new ArrayList<Span>();
        int next = 0;
        for (var first : firsts) {
            while (next < seconds.size() && seconds.get(next).start() < first.end()) {
                next++;
            }
            if (next < seconds.size()
                    && seconds.get(next).start() - first.end() <= within
                    && !(oneSentence
                            && endsBetween(first.end(), seconds.get(next).start(), text))) {
                joined.add(new Span(first.start(), seconds.get(next).end()));
            }
        }
        return joined;
    }

    /** A stop within a number ends no sentence. */
    private static boolean endsBetween(int from, int to, String text) {
        var between = text.substring(from, to);
        return between.contains(". ") || between.indexOf(';') >= 0;
    }

    private static List<Span> matches(Pattern pattern, String text) {
        var spans = new ArrayList<Span>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }
}
