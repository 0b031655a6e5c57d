package org.twinhall.domain.registry.intake;

/**
 * What undoing a run would do, and why it cannot be done.
 *
 * @param agreements  that would go
 * @param ties        that would go
 * @param governments that would go
 * @param staying     governments that came in with it and stay, because others name them by now
 * @param workedOn    agreements and ties that somebody has worked with since
 * @param drafted     drafts on ties that came in with it
 * @param noted       notes about its agreements
 * @param carriedOn   agreements of others on ties that came in with it
 */
public record UndoPreview(
        long agreements,
        long ties,
        long governments,
        long staying,
        long workedOn,
        long drafted,
        long noted,
        long carriedOn) {

    /** Whether nothing stands against it. */
    public boolean isPossible() {
        return workedOn + drafted + noted + carriedOn == 0;
    }
}
