package org.twinhall.domain.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is planned of an activity, in the order in which it is read. */
public enum PlanField {
    ACTIVITY(Content.TEXT, 200, false),
    OBJECTIVE(Content.TEXT, 1000, false),
    /** Who answers for it on one side: a person or an office. */
    RESPONSIBLE(Content.TEXT, 200, true),
    STARTS(Content.DATE, 10, false),
    ENDS(Content.DATE, 10, false),
    /** Where it takes place, or that it is held at a distance. */
    PLACE(Content.TEXT, 200, false),
    /** What one side pays, in that side's own currency. */
    COST(Content.AMOUNT, 18, true),
    PRODUCT(Content.TEXT, 1000, false),
    INDICATOR(Content.TEXT, 500, false);

    private final Content content;
    private final int longest;
    private final boolean ofEachSide;

    PlanField(Content content, int longest, boolean ofEachSide) {
        this.content = content;
        this.longest = longest;
        this.ofEachSide = ofEachSide;
    }

    public Content content() {
        return content;
    }

    /** The most characters (UTF-16 units, as browsers count) that a value may have. */
    public int longest() {
        return longest;
    }

    /** Whether each side has a cell of its own. */
    public boolean ofEachSide() {
        return ofEachSide;
    }

    /** Its name in addresses, messages and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name. */
    public static Optional<PlanField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Kinds of what stands in a cell; each may also be empty. */
    public enum Content {
        TEXT,
        /** A day of the calendar, as 2027-03-01. */
        DATE,
        /** Not below nothing, at most two decimals after a point, as 1500.50. */
        AMOUNT
    }
}
