package org.twinhall.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exported history, read and verified by what stands in the file alone. The rules are those of {@code docs/history-log}; the
 * portal follows the same ones, and the same example file is tried on both.
 *
 * @param record of which record it is
 * @param hashes of its entries, as far as they are sound
 * @param fault  what is wrong with the first entry that is not, in one sentence; null if all are sound
 */
record HistoryFile(String record, List<String> hashes, String fault) {
    private static final String BEGINNING = "0".repeat(64);
    private static final Set<String> VERSIONS = Set.of("1", "2");
    private static final List<String> FIRST_LINE = List.of("format", "version", "record", "entries", "head");
    private static final List<String> FIRST_LINE_OF_A_DEMONSTRATION =
            List.of("format", "version", "record", "entries", "head", "demonstration");
    private static final List<String> FORM_1 = List.of(
            "number",
            "form",
            "at",
            "personId",
            "personName",
            "government",
            "deed",
            "subject",
            "before",
            "after",
            "previous",
            "hash");
    private static final List<String> FORM_2 = List.of(
            "number",
            "form",
            "at",
            "person",
            "government",
            "roles",
            "origin",
            "deed",
            "subject",
            "before",
            "after",
            "previous",
            "hash",
            "name",
            "salt",
            "address");
    private static final List<String> FORM_3 = List.of(
            "number",
            "form",
            "at",
            "person",
            "who",
            "government",
            "roles",
            "origin",
            "deed",
            "subject",
            "before",
            "after",
            "previous",
            "hash",
            "name",
            "nameSalt",
            "salt",
            "address");
    /** After the hash of the entry before and the record. */
    private static final List<String> HASHED = List.of(
            "number", "at", "person", "who", "government", "roles", "origin", "deed", "subject", "before", "after");

    private static final Map<String, List<String>> FORMS = Map.of("1", FORM_1, "2", FORM_2, "3", FORM_3);

    /**
     * Reads a file.
     *
     * @throws Refusal if it cannot be read, or is no exported history
     */
    static HistoryFile read(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            return of(lines);
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is not a text in UTF-8.", e);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static HistoryFile of(BufferedReader lines) throws IOException {
        var first = object(lines.readLine());
        if (first == null
                || !isFirstLine(names(first))
                || !"twinhall-history".equals(text(first, "format"))
                || !VERSIONS.contains(String.valueOf(text(first, "version")))) {
            throw new Refusal("This is not the history of a record as the portal exports it.");
        }
        var record = text(first, "record");
        var hashes = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var fault = fault(object(line), record, hashes);
            if (fault != null) {
                return new HistoryFile(record, hashes, fault);
            }
            hashes.add(text(object(line), "hash"));
        }
        return new HistoryFile(record, hashes, missingEnd(first, hashes));
    }

    /** It may say besides that the record is made up. */
    private static boolean isFirstLine(List<String> names) {
        return names.equals(FIRST_LINE) || names.equals(FIRST_LINE_OF_A_DEMONSTRATION);
    }

    /** What is wrong with the entry that should follow on these; null if nothing is. */
    private static String fault(JsonObject entry, String record, List<String> before) {
        var number = before.size() + 1;
        var previous = before.isEmpty() ? BEGINNING : before.get(before.size() - 1);
        if (entry == null || !names(entry).equals(FORMS.get(String.valueOf(text(entry, "form"))))) {
            return "Entry " + number + " is not written as an entry is.";
        }
        if (!String.valueOf(number).equals(text(entry, "number"))) {
            return "Entry " + number + " is missing: number " + text(entry, "number") + " stands in its place.";
        }
        if (!previous.equals(text(entry, "previous"))) {
            return "Entry " + number + " does not follow on the one before it.";
        }
        if (!hash(entry, record).equals(text(entry, "hash"))) {
            return "Entry " + number + " does not say what it said when it was written.";
        }
        if (entry.containsKey("who") && !isByWhomItSays(entry)) {
            return "Entry " + number + " names somebody else than it did when it was written.";
        }
        if (entry.containsKey("salt") && !isFromWhereItSays(entry)) {
            return "Entry " + number + " names another address than it did when it was written.";
        }
        return null;
    }

    private static String missingEnd(JsonObject first, List<String> hashes) {
        var said = text(first, "entries");
        var head = hashes.isEmpty() ? BEGINNING : hashes.get(hashes.size() - 1);
        if (!said.equals(String.valueOf(hashes.size()))) {
            return "Entry " + (hashes.size() + 1) + " is missing, or there are too many: " + said + " were written, "
                    + hashes.size() + " are here.";
        }
        return head.equals(text(first, "head"))
                ? null
                : "Entry " + hashes.size() + " is not the last that was written.";
    }

    private static boolean isFromWhereItSays(JsonObject entry) {
        var salt = text(entry, "salt");
        var address = text(entry, "address");
        return (salt == null && address == null) || sha256(salt + "|" + address).equals(text(entry, "origin"));
    }

    private static boolean isByWhomItSays(JsonObject entry) {
        var salt = text(entry, "nameSalt");
        var name = text(entry, "name");
        return (salt == null && name == null) || sha256(salt + "|" + name).equals(text(entry, "who"));
    }

    private static String hash(JsonObject entry, String record) {
        return "1".equals(text(entry, "form")) ? former(entry, record) : present(entry, record);
    }

    private static String former(JsonObject entry, String record) {
        var words = new StringBuilder(text(entry, "previous"));
        var parts = new ArrayList<String>(List.of(record));
        List.of("number", "at", "personId", "personName", "government", "deed", "subject", "before", "after")
                .forEach(name -> parts.add(text(entry, name)));
        for (var part : parts) {
            var said = part == null ? "-" : "+" + part;
            words.append('\n').append(said.length()).append(':').append(said);
        }
        return sha256(words.toString());
    }

    private static String present(JsonObject entry, String record) {
        var form = text(entry, "form");
        var words = new StringBuilder("twinhall-history-" + form + "\n");
        var parts = new ArrayList<String>(List.of(text(entry, "previous"), record));
        HASHED.stream()
                .filter(name -> !name.equals("who") || "3".equals(form))
                .forEach(name -> parts.add(text(entry, name)));
        for (var part : parts) {
            words.append(part == null ? "-" : part.getBytes(StandardCharsets.UTF_8).length + ":" + part)
                    .append('\n');
        }
        return sha256(words.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null for a line that is no JSON object. */
    private static JsonObject object(String line) {
        if (line == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            return null;
        }
    }

    private static List<String> names(JsonObject object) {
        return List.copyOf(object.keySet());
    }

    /** The value in words; null for null, for what is not there, and for what is neither a string nor a number. */
    private static String text(JsonObject object, String name) {
        var value = object.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : null;
    }
}
