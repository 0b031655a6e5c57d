package org.twinhall.domain.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.JALISCO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.figure.Shares.Verdict;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;

/** Files of figures come in whole or not at all, and once. */
class FigureImportTest {
    private static final Seat OPERATOR = seat(PLATFORM, Role.OPERATOR);
    private static final String HEADING = "series,area,dimension,value,as_of,source\n";

    private final PortalDatabase database = PortalDatabase.one();
    private final String series = "file-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theSampleComesInWithoutAFaultAndASecondTimeChangesNothing() {
        run(FigureRoom.sample());
        var second = run(FigureRoom.sample());
        assertThat(second)
                .extracting(FigureReport::fresh, report -> report.rows() == report.known())
                .containsExactly(0, true);
    }

    @Test
    void theSharesOfVisitsOfTheSampleAreNotDrawn() {
        run(FigureRoom.sample());
        var visits = database.as(null, entities -> FigureRoom.reading(entities)
                .series("mexico-local-visits-abroad", null)
                .get(0));
        assertThat(visits.shares())
                .extracting(shares -> shares.sum().intValue(), Shares::verdict)
                .containsExactly(tuple(155, Verdict.MORE_THAN_THE_WHOLE));
    }

    @Test
    void whatAColumnDoesNotSayTheBracketsDo() {
        run(file("Argentina,total (more than),40,2021,L21", "Europe,share of visits (almost %),40,,SRE"));
        assertThat(read().figures())
                .extracting(
                        each -> each.figure().dimension(),
                        each -> each.figure().unit(),
                        each -> each.figure().exactness(),
                        each -> each.figure().denominator().orElse(null))
                .containsExactly(
                        tuple("total", Unit.COUNT, Exactness.MORE_THAN, null),
                        tuple("share of visits", Unit.PERCENT, Exactness.ALMOST, "visits"));
    }

    @Test
    void aTrialSavesNothing() {
        var report = database.as(
                OPERATOR, entities -> FigureRoom.figureImport(entities).check(file("Chile,total,13,2015,L21")));
        assertThat(report.fresh()).isEqualTo(1);
        assertThat(all()).isEmpty();
    }

    @Test
    void everyFaultOfEveryRowIsNamed() {
        var report = database.as(OPERATOR, entities -> FigureRoom.figureImport(entities)
                .check(file(
                        "Chile,total,13,2015,L21",
                        "Chile,total,many,May 2015,",
                        "Chile,total",
                        "Chile,total,13,2015,L21")));
        assertThat(report.problems())
                .extracting(Remark::field, Remark::reason)
                .containsExactly(
                        tuple("rows[3].value", "not-a-figure"),
                        tuple("rows[3].as_of", "not-edtf"),
                        tuple("rows[3].source", "required"),
                        tuple("rows[4]", "cells-missing"),
                        tuple("rows[5]", "figure-twice"));
    }

    @Test
    void aFileWithAFaultBringsNothing() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> run(file("Chile,total,13,2015,L21", "Chile,total,many,2015,L21")));
        assertThat(all()).isEmpty();
    }

    @Test
    void whatAnotherSourceSaysOtherwiseComesInBesideAndIsTold() {
        run(file("Jalisco,twinnings,8,2010,SRE"));
        var report = run(file("Jalisco,twinnings,11,2010,Website"));
        assertThat(report.warnings()).extracting(Remark::reason).containsExactly("another-source-differs");
        assertThat(read().isDisputed()).isTrue();
    }

    @Test
    void whatWasWithdrawnDoesNotComeBack() {
        run(file("Jalisco,twinnings,8,2010,SRE"));
        var id = read().figures().get(0).figure().id();
        database.as(OPERATOR, entities -> FigureRoom.keeping(entities).withdraw(id, "A slip of the pen."));
        var report = run(file("Jalisco,twinnings,8,2010,SRE"));
        assertThat(report.fresh()).isZero();
        assertThat(report.warnings()).extracting(Remark::reason).containsExactly("figure-was-withdrawn");
    }

    @Test
    void nobodyButTheOperatorBringsAFileIn() {
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(
                        () -> database.as(seat(JALISCO, Role.OPERATOR), entities -> FigureRoom.figureImport(entities)
                                .run(file("Chile,total,13,2015,L21"))));
    }

    private byte[] file(String... rows) {
        var text = new StringBuilder(HEADING);
        for (var row : rows) {
            text.append(series).append(',').append(row).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private FigureReport run(byte[] csv) {
        return database.as(
                OPERATOR, entities -> FigureRoom.figureImport(entities).run(csv));
    }

    private List<Series> all() {
        return database.as(null, entities -> FigureRoom.reading(entities).series(series, null));
    }

    private Series read() {
        return database.as(
                null,
                entities -> FigureRoom.reading(entities).series(series, null).get(0));
    }
}
