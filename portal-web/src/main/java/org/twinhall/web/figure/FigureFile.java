package org.twinhall.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinhall.domain.figure.FigureImport;
import org.twinhall.domain.figure.PublishedFigure;
import org.twinhall.domain.figure.Series;
import org.twinhall.domain.registry.CsvSheet;

/** Figures as a file for spreadsheets, with the columns that an import takes and how each of them stands. */
final class FigureFile {
    private FigureFile() {}

    static byte[] of(List<Series> all) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(FigureImport.COLUMNS, FigureImport.OPTIONAL_COLUMNS, List.of("standing", "because"))
                .flatMap(List::stream)
                .toList());
        all.stream().flatMap(series -> series.figures().stream()).forEach(each -> rows.add(row(each)));
        return CsvSheet.of(rows);
    }

    private static List<String> row(PublishedFigure published) {
        var figure = published.figure();
        return List.of(
                figure.series(),
                figure.area(),
                figure.dimension(),
                figure.value().toPlainString(),
                figure.asOf().text(),
                figure.source(),
                figure.unit().word(),
                figure.denominator().orElse(""),
                figure.exactness().word(),
                figure.territory().orElse(""),
                figure.definition().orElse(""),
                figure.language().orElse(""),
                published.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                published
                        .withdrawal()
                        .map(each -> each.because())
                        .or(() -> published.choice().map(each -> each.because()))
                        .orElse(""));
    }
}
