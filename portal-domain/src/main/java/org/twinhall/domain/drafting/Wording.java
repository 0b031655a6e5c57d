package org.twinhall.domain.drafting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.twinhall.domain.shared.InvalidInput;

/** The heading and the words of a clause in one language. Plain text; line breaks stay. */
@Embeddable
public class Wording implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The longest heading taken, in characters. */
    public static final int LONGEST_HEADING = 200;

    /** The longest wording taken, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private String heading;
    private String wording;

    protected Wording() {}

    /**
     * Words of a clause.
     *
     * @throws InvalidInput if one of them is empty or too long
     */
    public Wording(String heading, String text) {
        this.heading = checked("heading", heading, LONGEST_HEADING);
        this.wording = checked("wording", text, LONGEST_TEXT);
    }

    static String checked(String field, String text, int longest) {
        // PostgreSQL keeps no NUL, and other control characters have no place in a legal text.
        var clean = text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (clean.length() > longest) {
            throw new InvalidInput(field, "too-long", String.valueOf(longest));
        }
        return clean;
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
