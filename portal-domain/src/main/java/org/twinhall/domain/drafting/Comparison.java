package org.twinhall.domain.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.Comparison.Segment.Kind;

/**
 * What became of a text, word by word.
 *
 * @param segments in reading order; together the kept and removed ones are the old text, the kept and added ones the new
 */
public record Comparison(List<Segment> segments) {
    /** A word, a character of a script without spaces, or a sign; each with the space after it. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\S)\\s*|\\s+");

    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern ALL = Pattern.compile("(?s).+");

    /** Two texts with more parts and nothing in common would keep a processor busy for seconds: they are compared more coarsely. */
    private static final int MOST_PARTS = 4_000;

    public Comparison {
        segments = List.copyOf(segments);
    }

    /** Compares two texts by their words; very long ones by their lines. */
    public static Comparison of(String before, String after) {
        return Stream.of(WORDS, LINES, ALL)
                .filter(parts -> count(parts, before) <= MOST_PARTS && count(parts, after) <= MOST_PARTS)
                .findFirst()
                .map(parts -> between(split(parts, before), split(parts, after)))
                .orElseThrow();
    }

    private static long count(Pattern parts, String text) {
        return parts.matcher(text).results().limit(MOST_PARTS + 1L).count();
    }

    private static List<String> split(Pattern parts, String text) {
        return parts.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Comparison between(List<String> before, List<String> after) {
        var building = new Building();
        int kept = 0;
        for (var change :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            building.keep(before.subList(kept, change.getSource().getPosition()));
            building.exchange(change.getSource().getLines(), change.getTarget().getLines());
            kept = change.getSource().getPosition() + change.getSource().size();
        }
        building.keep(before.subList(kept, before.size()));
        building.closeExchange();
        return new Comparison(building.segments);
    }

    /** The algorithm gives an exchange in several pieces, now and then the new words before the old: here they are put together. */
    private static final class Building {
        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void keep(List<String> parts) {
            if (!parts.isEmpty()) {
                closeExchange();
                add(Kind.SAME, String.join("", parts));
            }
        }

        void exchange(List<String> from, List<String> to) {
            from.forEach(removed::append);
            to.forEach(added::append);
        }

        void closeExchange() {
            add(Kind.REMOVED, removed.toString());
            add(Kind.ADDED, added.toString());
            removed.setLength(0);
            added.setLength(0);
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                segments.add(new Segment(kind, text));
            }
        }
    }

    /** Whether the two texts differ at all. */
    public boolean isChange() {
        return segments.stream().anyMatch(segment -> segment.kind() != Kind.SAME);
    }

    /**
     * A stretch of text that was kept, taken out or put in.
     *
     * @param text with the spaces that belong to it; not empty
     */
    public record Segment(Kind kind, String text) {
        public Segment {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        /** What became of the stretch. */
        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }
    }
}
