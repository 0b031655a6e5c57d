package org.twinhall.web.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One stretch of a list, as every list of the API answers. A class with fields because JSON-B of this server does not read
 * records.
 */
public final class ListJson<T> {
    /** How far totals are counted. */
    public static final int COUNTED = 1000;

    /** In the order of the list. */
    public final List<T> items;
    /** What to send as {@code cursor} to get the next stretch; null at the end. */
    @Schema(nullable = true)
    public final String next;
    /** How many there are in all; {@link #COUNTED} if there are more. */
    public final long total;
    /** Whether there may be more than {@link #total}. */
    public final boolean totalIsMinimum;

    private ListJson(List<T> items, String next, long total, boolean totalIsMinimum) {
        this.items = items;
        this.next = next;
        this.total = total;
        this.totalIsMinimum = totalIsMinimum;
    }

    /** A list that is short enough to be sent whole. */
    public static <T> ListJson<T> whole(List<T> items) {
        return new ListJson<>(List.copyOf(items), null, items.size(), false);
    }

    /**
     * A stretch of a longer list.
     *
     * @param next  the cursor after the last item, or null at the end
     * @param total how many were counted; counting may stop once it is over {@link #COUNTED}
     */
    public static <T> ListJson<T> stretch(List<T> items, String next, long total) {
        return new ListJson<>(List.copyOf(items), next, Math.min(total, COUNTED), total > COUNTED);
    }

    /** The same stretch with each item reworded. */
    public <U> ListJson<U> map(Function<T, U> rewording) {
        return new ListJson<>(items.stream().map(rewording).toList(), next, total, totalIsMinimum);
    }
}
