package org.twinhall.domain.drafting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;

/** The heading and the words of a clause in one language. Plain text; line breaks stay. */
@Embeddable
public class Wording implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The longest heading taken, in characters. */
    public static final int LONGEST_HEADING = 200;

    /** The longest wording taken, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** Null until they are those of a clause. */
    private String language;

    private String heading;
    private String wording;

    protected Wording() {}

    /**
     * Words of a clause.
     *
     * @throws InvalidInput if one of them is empty or too long; it says so of both
     */
    public Wording(String heading, String text) {
        var wrong = new ArrayList<Violation>();
        this.heading = checked("heading", heading, LONGEST_HEADING, wrong);
        this.wording = checked("wording", text, LONGEST_TEXT, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    static String checked(String field, String text, int longest) {
        var wrong = new ArrayList<Violation>();
        var clean = checked(field, text, longest, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return clean;
    }

    private static String checked(String field, String text, int longest, List<Violation> wrong) {
        // PostgreSQL keeps no NUL, and other control characters have no place in a legal text; nor have signs that
        // nobody sees,
        // which turn its order around or hide a word from whoever searches it. Arabic and Indian scripts need a few of
        // them.
        var clean = text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Cf}&&[^\\u061c\\u200c-\\u200f]]", "")
                        .strip();
        if (clean.isEmpty()) {
            wrong.add(new Violation(field, "missing", List.of()));
        }
        if (clean.length() > longest) {
            wrong.add(new Violation(field, "too-long", List.of(String.valueOf(longest))));
        }
        return clean;
    }

    /** The same words, to be kept for that language. */
    Wording in(String tongue) {
        var kept = new Wording(heading, wording);
        kept.language = tongue;
        return kept;
    }

    /** ISO 639-1; null until they are those of a clause. */
    String language() {
        return language;
    }

    public String heading() {
        return heading;
    }

    public String text() {
        return wording;
    }

    /** Heading and words in one piece, as they are written down in the history and compared. */
    public String whole() {
        return heading + "\n\n" + wording;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && heading.equals(that.heading) && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(heading, wording);
    }
}
