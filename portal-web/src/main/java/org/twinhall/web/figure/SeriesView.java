package org.twinhall.web.figure;

import java.util.List;
import org.twinhall.web.figure.FigureLine.Said;

/**
 * A series for a page.
 *
 * @param name      for addresses
 * @param title     what it counts, in the reader's words
 * @param figures   how many are on record
 * @param areas     how many areas it has
 * @param disputed  whether sources differ about one of them
 * @param doubtful  whether they may: the dates do not tell
 * @param lines     those that are not withdrawn
 * @param withdrawn those that are
 * @param shares    those of one whole together
 */
public record SeriesView(
        String name,
        String title,
        int figures,
        int areas,
        boolean disputed,
        boolean doubtful,
        List<FigureLine> lines,
        List<FigureLine> withdrawn,
        List<SharesView> shares) {
    public SeriesView {
        lines = List.copyOf(lines);
        withdrawn = List.copyOf(withdrawn);
        shares = List.copyOf(shares);
    }

    /** Whether what this registry holds stands beside one of them. */
    public boolean isHolding() {
        return lines.stream().anyMatch(line -> line.held() != null);
    }

    /**
     * Shares of one whole.
     *
     * @param whole   of what they are shares
     * @param asOf    in EDTF
     * @param sum     of the parts; null if sources differ
     * @param drawn   whether a chart is drawn
     * @param verdict why it is not, or null
     */
    public record SharesView(Said whole, String asOf, List<Bar> bars, String sum, boolean drawn, String verdict) {
        public SharesView {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A part.
     *
     * @param width of a hundred, for drawings
     */
    public record Bar(Said area, Said dimension, String value, String width) {}
}
