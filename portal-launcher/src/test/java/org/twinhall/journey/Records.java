package org.twinhall.journey;

/**
 * Records of San Nicolás de los Garza in every standing, made once for all tests about what is sent for them.
 *
 * @param draft    an open draft
 * @param clause   its first clause
 * @param filed    a filing that lies with the ministry
 * @param decided  another one
 * @param returned a filing that came back with an observation
 * @param ready    a draft that may be signed
 * @param agreement one in force
 * @param plan     an open plan of it
 * @param call     a call of Mercociudades that is not published
 */
record Records(
        String draft,
        String clause,
        String filed,
        String decided,
        String returned,
        String ready,
        String agreement,
        String plan,
        String call) {
    /** The government's own record. */
    static final String BELLO = "00000000-0000-4000-8000-000000000002";

    private static Records made;

    static synchronized Records in(Visit visit) {
        if (made == null) {
            var draft = Twinning.draft(visit);
            var returned = Twinning.draft(visit).resolved();
            var given = returned.filed();
            returned.givenBack(given);
            var ready = Twinning.draft(visit).resolved();
            ready.opinion(ready.filed());
            ready.settled();
            var inForce = Twinning.inForce(visit);
            made = new Records(
                    draft.id(),
                    draft.firstClause(),
                    Twinning.draft(visit).resolved().filed().getString("id"),
                    Twinning.draft(visit).resolved().filed().getString("id"),
                    given.getString("id"),
                    ready.id(),
                    inForce,
                    Twinning.planOf(visit, inForce, 2031),
                    Twinning.callDraft(visit));
        }
        return made;
    }
}
