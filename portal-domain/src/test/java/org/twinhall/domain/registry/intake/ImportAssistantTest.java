package org.twinhall.domain.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.registry.intake.IntakeRoom.checked;
import static org.twinhall.domain.registry.intake.IntakeRoom.pairs;
import static org.twinhall.domain.registry.intake.IntakeRoom.step;
import static org.twinhall.domain.registry.intake.IntakeRoom.taken;
import static org.twinhall.domain.registry.intake.IntakeRoom.undone;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.merging.MergingRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.domain.registry.RegistryRoom;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.JpaTurn;
import org.twinhall.domain.shared.NoSuchRecord;

class ImportAssistantTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final PortalDatabase DATABASE = PortalDatabase.one();
    private static int words;

    @Test
    void bothDirectionsAreOneTie() {
        var word = word();
        var run = checked(
                OPERATOR, pairs(word + "a,Germany," + word + "o,France", word + "o,France," + word + "a,Germany"));
        assertThat(run.counts()).containsOnly(Map.entry(RowState.READY, 1), Map.entry(RowState.TWICE, 1));
    }

    @Test
    void capitalsAndPunctuationMakeNoSecondTie() {
        var word = word();
        var run = checked(
                OPERATOR,
                pairs(word + " Ober-Au,Germany," + word + "o,France", word + " OBER AU,Germany," + word + "o,France"));
        assertThat(run.count(RowState.TWICE)).isEqualTo(1);
    }

    @Test
    void munsterIsNotMuenster() {
        var word = word();
        var run = checked(
                OPERATOR,
                pairs(
                        word + "münster,Germany," + word + "o,France",
                        word + "münster,Germany," + word + "ix,France",
                        word + "munster,Germany," + word + "o,France"));
        assertThat(run.counts()).containsOnly(Map.entry(RowState.READY, 2), Map.entry(RowState.WAITING, 1));
    }

    @Test
    void munsterBecomesAPlaceOfItsOwnWhenSomebodySaysSo() {
        var word = word();
        var run = checked(
                OPERATOR,
                pairs(
                        word + "münster,Germany," + word + "o,France",
                        word + "münster,Germany," + word + "ix,France",
                        word + "munster,Germany," + word + "o,France"));
        var waiting = onlyWaiting(run.id());
        var again = step(OPERATOR, assistant -> {
            assistant.chooseNew(run.id(), waiting.number());
            return assistant.check(run.id());
        });
        assertThat(again.count(RowState.READY)).isEqualTo(3);
    }

    @Test
    void aChoiceIsRememberedForTheNextFile() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a," + word + "land," + word + "o,France"));
        var waiting = onlyWaiting(run.id());
        step(OPERATOR, assistant -> {
            assistant.chooseCountry(run.id(), waiting.number(), "KZ", null);
            return null;
        });
        var next = checked(OPERATOR, pairs(word + "e," + word + "land," + word + "o,France"));
        assertThat(next.count(RowState.READY)).isEqualTo(1);
    }

    @Test
    void aMisspeltCountryWaitsWithASuggestion() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a,Kazakhstah," + word + "o,France"));
        assertThat(onlyWaiting(run.id()).suggestions())
                .extracting(Suggestion::country)
                .containsExactly("KZ");
    }

    @Test
    void aPlaceWithoutACountryWaits() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a,," + word + "o,France"));
        assertThat(onlyWaiting(run.id()).why()).isEqualTo("no-country");
    }

    @Test
    void aCityWithItselfIsSaidToBeWrong() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a,France," + word + "a,France"));
        assertThat(lines(run.id(), RowState.FAULTY).get(0).remarks())
                .extracting(Remark::reason)
                .containsExactly("same-party-twice");
    }

    @Test
    void aRowThatIsTooShortKeepsItsNumberAndItsText() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a,France," + word + "o,Italy", word + "a,France"));
        var faulty = lines(run.id(), RowState.FAULTY).get(0);
        assertThat(List.of(faulty.number(), faulty.cells())).isEqualTo(List.of(3, List.of(word + "a", "France")));
    }

    @Test
    void aPlaceThatWasMergedSinceTheCheckIsTheOneItWasMergedInto() {
        var word = word();
        var first = taken(
                OPERATOR,
                checked(OPERATOR, pairs(word + "a,Germany," + word + "o,France"))
                        .id());
        var run = checked(OPERATOR, pairs(word + "a,Germany," + word + "u,Italy"));
        var parties = "select string_agg(p.government_id::text, ' ') from relationship_party p join agreement a"
                + " using (relationship_id) join government g on g.id = p.government_id where g.country = 'DE' and a.id = ";
        var away = told(parties + "'" + lines(first.id(), RowState.TAKEN).get(0).agreement() + "'");
        var kept = MergingRoom.mergedInto(word + "i", "DE", UUID.fromString(away));
        var agreement =
                lines(taken(OPERATOR, run.id()).id(), RowState.TAKEN).get(0).agreement();
        assertThat(told(parties + "'" + agreement + "'")).isEqualTo(kept.toString());
    }

    private static String told(String sql) {
        return DATABASE.as(
                null, entities -> String.valueOf(entities.createNativeQuery(sql).getSingleResult()));
    }

    @Test
    void noDateIsMadeUp() {
        var word = word();
        var run = checked(OPERATOR, pairs(word + "a,France," + word + "o,Italy"));
        var agreement =
                lines(taken(OPERATOR, run.id()).id(), RowState.TAKEN).get(0).agreement();
        assertThat(DATABASE.<Object>as(
                        null, entities -> entities.createNativeQuery("select signed from agreement where id = ?1")
                                .setParameter(1, agreement)
                                .getSingleResult()))
                .isNull();
    }

    @Test
    void theSecondTimeEverythingIsOnRecord() {
        var file = TrapsFile.of(word(), 60, 1).bytes();
        taken(OPERATOR, checked(OPERATOR, file).id());
        assertThat(checked(OPERATOR, file).count(RowState.READY)).isZero();
    }

    @Test
    void theDatabaseKnowsHowManyTiesThereAreOnceAListIsIn() {
        taken(OPERATOR, checked(OPERATOR, TrapsFile.of(word(), 60, 1).bytes()).id());
        assertThat(number("select reltuples from pg_class where oid = 'relationship'::regclass"))
                .isEqualTo(number("select count(*) from relationship"));
    }

    private static long number(String query) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261128, 7, 1961})
    void anUndoneRunLeavesTheRegistryAsItWas(long seed) {
        var before = registry();
        var run = checked(OPERATOR, TrapsFile.of(word(), 80, seed).bytes());
        undone(OPERATOR, taken(OPERATOR, run.id()).id());
        assertThat(registry()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {20261128, 7, 1961})
    void theOrderOfRowsAndSidesMakesNoDifference(long seed) {
        var word = word();
        var file = TrapsFile.of(word, 80, seed);
        var run = taken(OPERATOR, checked(OPERATOR, file.bytes()).id());
        var ties = ties(word);
        undone(OPERATOR, run.id());
        taken(OPERATOR, checked(OPERATOR, file.shuffled(seed).bytes()).id());
        assertThat(ties(word)).isEqualTo(ties);
    }

    @Test
    void aRunThatStoppedInTheMiddleGoesOnAtTheNextRow() {
        var run = checked(OPERATOR, TrapsFile.of(word(), 60, 3).bytes());
        step(OPERATOR, assistant -> assistant.takeOver(run.id()));
        IntakeRoom.workOnce(25);
        var half = step(OPERATOR, assistant -> assistant.run(run.id()));
        IntakeRoom.work(25);
        var whole = step(OPERATOR, assistant -> assistant.run(run.id()));
        assertThat(List.of(half.count(RowState.TAKEN), whole.count(RowState.TAKEN)))
                .isEqualTo(List.of(25, run.count(RowState.READY)));
    }

    @Test
    void twoWhoBringTheSameBringItOnce() {
        var file = TrapsFile.of(word(), 40, 5).bytes();
        var one = checked(OPERATOR, file);
        var other = checked(OPERATOR, file);
        step(OPERATOR, assistant -> assistant.takeOver(one.id()));
        step(OPERATOR, assistant -> assistant.takeOver(other.id()));
        IntakeRoom.work(10);
        var brought = List.of(one, other).stream()
                .mapToInt(run ->
                        step(OPERATOR, assistant -> assistant.run(run.id())).count(RowState.TAKEN))
                .sum();
        assertThat(brought).isEqualTo(one.count(RowState.READY));
    }

    @Test
    void whoBringsAWholeFileIsWaitedFor() {
        DATABASE.as(OPERATOR, entities -> {
            JpaTurn.await(entities, RegistryImport.TURN);
            assertThatThrownBy(() -> DATABASE.as(OPERATOR, others -> {
                        others.createNativeQuery("set local lock_timeout = '100ms'")
                                .executeUpdate();
                        IntakeRoom.work(others, 1).intake.oneAtATime();
                        return null;
                    }))
                    .hasStackTraceContaining("lock timeout");
            return null;
        });
    }

    @Test
    void whatSomebodyHasWorkedWithIsNotTakenBack() {
        var word = word();
        var run = taken(
                OPERATOR,
                checked(OPERATOR, pairs(word + "a,France," + word + "o,Italy")).id());
        var agreement = lines(run.id(), RowState.TAKEN).get(0).agreement();
        DATABASE.as(OPERATOR, entities -> {
            HistoryRoom.history(entities)
                    .record(agreement, org.twinhall.domain.history.HistoryEntry.Happening.of("agreement-signed"));
            return null;
        });
        assertThatThrownBy(() -> step(OPERATOR, assistant -> assistant.undo(run.id())))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("import-worked-on");
    }

    @Test
    void theHistoryOfWhatCameInHolds() {
        var word = word();
        var run = taken(
                OPERATOR,
                checked(OPERATOR, pairs(word + "a,France," + word + "o,Italy")).id());
        var agreement = lines(run.id(), RowState.TAKEN).get(0).agreement();
        var account =
                DATABASE.as(OPERATOR, entities -> HistoryRoom.history(entities).account(agreement));
        assertThat(account.chainHolds() && account.entries().size() == 1).isTrue();
    }

    @Test
    void aRunIsItsMakersAlone() {
        var run = checked(OPERATOR, pairs("x,France,y,Italy"));
        var colleague = new Seat("another", "Another", PLATFORM.id, PLATFORM.slug, java.util.Set.of(Role.OPERATOR));
        assertThatThrownBy(() -> step(colleague, assistant -> assistant.run(run.id())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void whoOnlyObservesImportsNothing() {
        assertThatThrownBy(() -> step(seat(BELLO, Role.OBSERVER), ImportAssistant::runs))
                .isInstanceOf(DeedRefused.class);
    }

    @Test
    void anEditorBringsOnlyWhatTheirOwnGovernmentIsAPartyTo() {
        var word = word();
        var run = checked(seat(SAN_NICOLAS, Role.EDITOR), pairs(word + "a,France," + word + "o,Italy"));
        assertThat(run.counts()).containsOnly(Map.entry(RowState.FAULTY, 1));
    }

    @Test
    void theSampleIsRecognizedByItsHeadings() {
        DATABASE.as(OPERATOR, entities -> RegistryRoom.registryImport(entities).run(RegistryRoom.sample(), "en"));
        var read = step(OPERATOR, assistant -> assistant.read(RegistryRoom.sample(), "agreements.csv"));
        var run = step(OPERATOR, assistant -> assistant.map(read.id(), read.mapping()));
        assertThat(run.counts()).containsOnly(Map.entry(RowState.KNOWN, 25));
    }

    @Test
    void withoutAKindNothingIsMapped() {
        var read = step(
                OPERATOR,
                assistant -> assistant.read(
                        "city1,city2\nx,y\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.csv"));
        assertThatThrownBy(() -> step(OPERATOR, assistant -> assistant.map(read.id(), read.mapping())))
                .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.violations())
                        .extracting(InvalidInput.Violation::field)
                        .containsExactly("kind", "source"));
    }

    private static Place onlyWaiting(UUID run) {
        var waiting = step(OPERATOR, assistant -> assistant.places(run, Place.State.WAITING, "", 0, 10));
        assertThat(waiting).hasSize(1);
        return waiting.get(0);
    }

    private static List<ImportLine> lines(UUID run, RowState state) {
        return step(OPERATOR, assistant -> assistant.lines(run, List.of(state), false, 0, 100));
    }

    private static Map<String, Object> registry() {
        return DATABASE.as(OPERATOR, entities -> {
            var counted = new TreeMap<String, Object>();
            for (var table :
                    List.of("agreement", "relationship", "relationship_party", "government", "agreement_theme")) {
                counted.put(
                        table,
                        String.valueOf(entities.createNativeQuery(
                                        "select coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') from "
                                                + table + " t")
                                .getSingleResult()));
            }
            return counted;
        });
    }

    private static java.util.Set<String> ties(String word) {
        List<?> found = DATABASE.as(OPERATOR, entities -> entities.createNativeQuery(
                        "select string_agg(lower(g.name) || ' ' || g.country, ' – ' order by lower(g.name),"
                                + " g.country) from relationship_party p join government g on g.id = p.government_id"
                                + " where exists (select from relationship_party o join government h on h.id = o.government_id"
                                + " where o.relationship_id = p.relationship_id and h.name ilike ?1) group by p.relationship_id")
                .setParameter(1, word + "%")
                .getResultList());
        var names = new TreeSet<String>();
        found.forEach(each -> names.add(String.valueOf(each)));
        return names;
    }

    /** A word that no other test's places begin with, nor with one a letter away. */
    private static synchronized String word() {
        words++;
        var letters = "" + "bcdfghjklmnpqrstvwxz".charAt(words / 20) + "bcdfghjklmnpqrstvwxz".charAt(words % 20);
        return "q" + letters + "y" + letters + "u";
    }
}
