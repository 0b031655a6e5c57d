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
    /** A word, a character of a script without spaces, or a sign; each with the space after it, but for the end of a line. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\S)[^\\S\\n]*|\\s+");

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
        var exchanges = new ArrayList<Exchange>();
        int kept = 0;
        for (var change :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var same = String.join("", before.subList(kept, change.getSource().getPosition()));
            var removed = String.join("", change.getSource().getLines());
            var added = String.join("", change.getTarget().getLines());
            // The algorithm gives an exchange in several pieces, now and then the new words before the old.
            if (!exchanges.isEmpty() && (same.isEmpty() || isLost(same, last(exchanges), removed, added))) {
                exchanges.add(exchanges.remove(exchanges.size() - 1).and(same, removed, added));
            } else {
                exchanges.add(new Exchange(same, removed, added));
            }
            kept = change.getSource().getPosition() + change.getSource().size();
        }
        return new Comparison(segments(exchanges, String.join("", before.subList(kept, before.size()))));
    }

    private static Exchange last(List<Exchange> exchanges) {
        return exchanges.get(exchanges.size() - 1);
    }

    /**
     * Whether words that both texts have stand there by chance: between two exchanges that are longer than they, a reader is served better
     * with one exchange. A line stays whole.
     */
    private static boolean isLost(String same, Exchange before, String removed, String added) {
        return same.length()
                        <= Math.max(before.removed().length(), before.added().length())
                && same.length() <= Math.max(removed.length(), added.length())
                && same.indexOf('\n') < 0;
    }

    private static List<Segment> segments(List<Exchange> exchanges, String rest) {
        var segments = new ArrayList<Segment>();
        for (var exchange : exchanges) {
            add(segments, Kind.SAME, exchange.same());
            add(segments, Kind.REMOVED, exchange.removed());
            add(segments, Kind.ADDED, exchange.added());
        }
        add(segments, Kind.SAME, rest);
        return segments;
    }

    private static void add(List<Segment> segments, Kind kind, String text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(kind, text));
        }
    }

    /** Words that stay, and after them those that became others. */
    private record Exchange(String same, String removed, String added) {
        Exchange and(String kept, String moreRemoved, String moreAdded) {
            return new Exchange(same, removed + kept + moreRemoved, added + kept + moreAdded);
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
