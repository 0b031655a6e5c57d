package org.twinhall.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words of which a text must hold one for an expression to be found in it. Most expressions are in no clause at all, and looking for a plain
 * word is many times faster than asking the expression. It knows what an expression needs only where that is plain to see; where it is not, it
 * lets every text pass.
 *
 * @param words any of them; empty if nothing is known to be needed
 */
record Needed(Set<String> words) {
    /** Shorter ones are in every text. */
    private static final int SHORTEST = 3;

    /** Flags, signs by their numbers or kinds, quoted stretches and the like: what is written so is not read. */
    private static final Pattern NOT_READ =
            Pattern.compile("\\(\\?[^:]|\\\\[xpPQ0-7]|\\[:|\\[\\^?\\\\|\\{(?!\\d+(,\\d*)?\\})|[\\ud800-\\udfff]");

    static Needed by(String expression) {
        if (NOT_READ.matcher(expression).find()) {
            return new Needed(Set.of());
        }
        return new Needed(new Reader(expression).alternatives().orElse(Set.of()));
    }

    /** Whether the expression may be found there. */
    boolean mayBeIn(String text) {
        return words.isEmpty() || words.stream().anyMatch(text::contains);
    }

    /** Reads an expression from its first sign to its last. */
    private static final class Reader {
        private final String expression;
        private int at;

        Reader(String expression) {
            this.expression = expression;
        }

        /** Up to the end, or to the bracket that closes this group: one of the words of every alternative. Empty if one needs none. */
        Optional<Set<String>> alternatives() {
            var all = new TreeSet<String>();
            var known = true;
            while (true) {
                var needed = sequence();
                needed.ifPresent(all::addAll);
                known &= needed.isPresent();
                if (at >= expression.length() || expression.charAt(at) == ')') {
                    return known ? Optional.of(all) : Optional.empty();
                }
                at++;
            }
        }

        /** Up to the end of the alternative: of its parts that must be there the one whose shortest word is the longest. */
        private Optional<Set<String>> sequence() {
            var best = Optional.<Set<String>>empty();
            var run = new StringBuilder();
            while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
                var sign = next();
                var group = sign == null ? lastGroup : Optional.<Set<String>>empty();
                var times = quantifier();
                if (sign != null && !sign.isEmpty() && times != Times.MAYBE_NONE) {
                    run.append(sign);
                }
                if (sign == null || sign.isEmpty() || times != Times.ONCE) {
                    best = better(best, word(run));
                    run.setLength(0);
                }
                if (times != Times.MAYBE_NONE) {
                    best = better(best, group);
                }
            }
            return better(best, word(run));
        }

        private Optional<Set<String>> lastGroup = Optional.empty();

        /** A plain sign; empty for one that stands for others; null for a group, of which {@link #lastGroup} tells. */
        private String next() {
            char sign = expression.charAt(at++);
            switch (sign) {
                case '(' -> {
                    at += expression.startsWith("?:", at) ? 2 : 0;
                    lastGroup = alternatives();
                    at++;
                    return null;
                }
                case '[' -> {
                    // A bracket that comes first, or after the sign of negation, is one of the signs.
                    at += at < expression.length() && expression.charAt(at) == '^' ? 2 : 1;
                    while (expression.charAt(at) != ']') {
                        at += expression.charAt(at) == '\\' ? 2 : 1;
                    }
                    at++;
                    return "";
                }
                case '\\' -> {
                    char escaped = expression.charAt(at++);
                    return Character.isLetterOrDigit(escaped) ? "" : String.valueOf(escaped);
                }
                case '.', '^', '$' -> {
                    return "";
                }
                default -> {
                    return String.valueOf(sign);
                }
            }
        }

        private Times quantifier() {
            if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
                return Times.ONCE;
            }
            char sign = expression.charAt(at++);
            var least = sign == '+' ? 1 : 0;
            if (sign == '{') {
                var end = expression.indexOf('}', at);
                least = expression.charAt(at) == '0' || expression.charAt(at) == ',' ? 0 : 1;
                at = end + 1;
            }
            if (at < expression.length() && expression.charAt(at) == '?') {
                at++;
            }
            return least == 0 ? Times.MAYBE_NONE : Times.REPEATED;
        }

        private static Optional<Set<String>> word(CharSequence run) {
            return run.length() < SHORTEST ? Optional.empty() : Optional.of(Set.of(run.toString()));
        }

        private static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
            return shortest(other) > shortest(one) ? other : one;
        }

        private static int shortest(Optional<Set<String>> words) {
            return words.flatMap(all -> all.stream().map(String::length).min(Comparator.naturalOrder()))
                    .orElse(0);
        }
    }

    /** How often a part stands there. */
    private enum Times {
        ONCE,
        REPEATED,
        MAYBE_NONE
    }
}
