package org.twinhall.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in the end of a log the one line that says why a part ended. */
final class LogCause {
    private static final int LINES_LOOKED_AT = 200;
    private static final int LONGEST = 300;
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    /** The server's own columns before the message: time, level, logger, thread, each in square brackets. */
    private static final Pattern COLUMNS = Pattern.compile("^(\\[[^\\]]*\\] *){3,}");

    private static final Pattern TELLING =
            Pattern.compile("Caused by:|ERROR|FATAL|SEVERE|Exception|OutOfMemory|could not|Address already in use");
    /** What explains all trouble that comes after it, and is not the last to be said. */
    private static final Pattern FIRST_OF_ALL = Pattern.compile("No space left on device|Disk quota exceeded");

    private static final Pattern STACK = Pattern.compile("^\\s*(at |\\.\\.\\. )");

    private LogCause() {}

    static String in(Path log) {
        return in(lines(log));
    }

    static boolean says(Path log, Pattern words) {
        return lines(log).stream().anyMatch(line -> words.matcher(line).find());
    }

    private static List<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of("it wrote no log");
        }
    }

    static String in(List<String> lines) {
        var end = lines.subList(Math.max(0, lines.size() - LINES_LOOKED_AT), lines.size()).stream()
                .map(line -> COLUMNS.matcher(COLOUR.matcher(line).replaceAll(""))
                        .replaceAll("")
                        .strip())
                .filter(line -> !line.isEmpty() && !STACK.matcher(line).find())
                .toList();
        return end.stream()
                .filter(line -> FIRST_OF_ALL.matcher(line).find())
                .findFirst()
                .map(line -> "the disk is full (" + line + ")")
                .or(() -> end.stream()
                        .filter(line -> TELLING.matcher(line).find())
                        .reduce((earlier, later) -> later))
                .or(() -> end.stream().reduce((earlier, later) -> later))
                .map(line -> cut(line, LONGEST))
                .orElse("it wrote nothing");
    }

    /** The first words of what may be long. */
    static String cut(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) + "…" : words;
    }
}
