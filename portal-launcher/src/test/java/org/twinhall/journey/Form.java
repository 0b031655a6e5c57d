package org.twinhall.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A form of the portal, filled in and sent with what its author did not think of: the browser's own limits are passed by, as a
 * program would.
 */
final class Form {
    private static final String SEND = script("send-form.js");
    private static final String FIELDS = script("fields.js");

    private final Page page;
    private final String id;
    private final String button;

    /** @param page on which the form is open */
    Form(Page page, String id, String button) {
        this.page = page;
        this.id = id;
        this.button = button;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> found() {
        return (Map<String, Object>) page.evaluate(FIELDS, id);
    }

    @SuppressWarnings("unchecked")
    private List<String> named(String kind) {
        return (List<String>) found().get(kind);
    }

    /** Names of the fields that take words. */
    List<String> texts() {
        return named("texts");
    }

    /** Names of the fields that take a day or a moment. */
    List<String> days() {
        return named("days");
    }

    /** Names of the fields that take one of several values. */
    List<String> choices() {
        return named("choices");
    }

    /** Names of the fields that take a file. */
    List<String> files() {
        return named("files");
    }

    /** Whether the page promises that what is typed outlives a login. */
    boolean isKept() {
        return (Boolean) found().get("isKept");
    }

    /** Sends it with these values in place of those that stand there. */
    Answer send(Map<String, String> changes) {
        return send(changes, Map.of(), List.of());
    }

    /**
     * Sends it.
     *
     * @param files    sizes of files, by the names of their fields
     * @param leaveOut names of what is not sent
     */
    @SuppressWarnings("unchecked")
    Answer send(Map<String, String> changes, Map<String, Integer> files, List<String> leaveOut) {
        return new Answer(changes, (Map<String, Object>) page.evaluate(
                SEND,
                Map.of(
                        "form", id,
                        "button", id + ":" + button,
                        "changes", changes,
                        "files", files,
                        "leaveOut", leaveOut)));
    }

    private static String script(String name) {
        try (var file = Form.class.getResourceAsStream("/journey/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    static final class Answer {
        private final Map<String, String> sent;
        private final Map<String, Object> said;

        private Answer(Map<String, String> sent, Map<String, Object> said) {
            this.sent = sent;
            this.said = said;
        }

        /** What was typed into a field. */
        String sent(String field) {
            return sent.get(field);
        }

        /** What somebody else has saved meanwhile, as the page shows it beside what was typed. */
        String theirs() {
            return (String) said.get("theirs");
        }

        int status() {
            return ((Number) said.get("status")).intValue();
        }

        /** Of the page, as its html element says it. */
        String language() {
            return (String) said.get("language");
        }

        /** All words of the page. */
        String words() {
            return (String) said.get("words");
        }

        /** What is said on top of the page about what is wrong; empty if nothing is. */
        String alert() {
            return (String) said.get("alert");
        }

        /** Whether the form is there again, with everything that was changed in it. */
        boolean isKept() {
            return (Boolean) said.get("isStillThere") && (Boolean) said.get("kept");
        }

        /** Whether something that was typed has become an element of the page. */
        boolean hasBrokenOut() {
            return (Boolean) said.get("hasBrokenOut");
        }

        @Override
        public String toString() {
            return said.get("status") + " " + said.get("address") + " " + alert() + " " + said.get("atFields");
        }
    }
}
