package org.twinhall.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/**
 * What each kind of caller is answered, one row for each thing that can be asked: a file in {@code access}, its columns apart by
 * tabs. A thing that is found and has no row fails, and so does a row of something that is not there any more.
 */
final class Matrix {
    private final String file;
    private final List<Caller> callers;
    private final Map<String, List<String>> rows = new TreeMap<>();

    private Matrix(String file, List<String> lines) {
        this.file = file;
        var head = cells(lines.get(0));
        callers = head.subList(1, head.size()).stream().map(Caller::called).toList();
        lines.stream()
                .skip(1)
                .map(Matrix::cells)
                .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
    }

    static Matrix read(String file) {
        return new Matrix(file, lines(file).toList());
    }

    private static Stream<String> lines(String file) {
        try (var lines = Matrix.class.getResourceAsStream("/access/" + file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has a row. */
    Set<String> things() {
        return rows.keySet();
    }

    /** A table of two columns. */
    static Map<String, String> pairs(String file) {
        var pairs = new TreeMap<String, String>();
        lines(file).map(Matrix::cells).forEach(cells -> pairs.put(cells.get(0), cells.get(1)));
        return pairs;
    }

    /** The bodies of the routes, with who sends them and what they are answered. */
    static List<ValuesLine> values() {
        return lines("values.tsv")
                .skip(1)
                .map(Matrix::cells)
                .map(cells -> new ValuesLine(
                        cells.get(0), cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4))))
                .toList();
    }

    /**
     * A sound body of a route.
     *
     * @param route  method and template
     * @param path   below {@code /api/v1/t/}, with records in braces
     * @param answer status
     */
    record ValuesLine(String route, String account, String path, String body, int answer) {
        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String template() {
            return route.substring(route.indexOf(' ') + 1);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t+"));
    }

    /**
     * Asks everything as everybody.
     *
     * @param found what can be asked
     * @param asked what the answer to a thing asked by a caller is, in the word of the table
     */
    void hold(List<String> found, BiFunction<String, Caller, String> asked) {
        var all = new SoftAssertions();
        all.assertThat(rows.keySet()).as("rows of " + file).containsExactlyElementsOf(new TreeSet<>(found));
        found.forEach(thing -> {
            var answers =
                    callers.stream().map(caller -> asked.apply(thing, caller)).toList();
            all.assertThat(line(thing, answers))
                    .as(file + " " + callers)
                    .isEqualTo(line(thing, rows.getOrDefault(thing, List.of())));
        });
        all.assertAll();
    }

    private static String line(String thing, List<String> answers) {
        return thing + "\t" + String.join("\t", answers);
    }
}
