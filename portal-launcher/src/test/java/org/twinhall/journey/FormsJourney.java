package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * The same wall before every form: what is too long, of the wrong kind, a script, sent without its view, too large. The forms are
 * found in the files of the pages; one that has no row here fails.
 */
@Journey
class FormsJourney {
    private static final Path PAGES = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"([a-zA-Z]+)\"");
    private static final String OURS = "/t/mx-san-nicolas";
    private static final String SCRIPT = "<b data-broken-out onmouseover=alert(1)>x</b>";
    private static final int LONG = 70_000;
    private static final int MEGABYTE = 1 << 20;

    /**
     * A form.
     *
     * @param file    of the page or part that holds it
     * @param id      of the form
     * @param button  that sends it
     * @param account who sends it
     * @param path    of the page
     * @param besides what is chosen besides, so that every field counts
     */
    private record Row(
            String file,
            String id,
            String button,
            String account,
            Function<Records, String> path,
            Map<String, String> besides) {

        Row with(String field, String value) {
            return new Row(file, id, button, account, path, Map.of(field, value));
        }
    }

    private static final List<Row> ROWS = List.of(
            row(
                    "clause-pen",
                    "wordingForm",
                    "save",
                    "editor.sannicolas",
                    r -> draft(r) + "&clause=" + r.clause() + "&in=es"),
            row("clause-addition", "additionForm", "add", "editor.sannicolas", r -> draft(r) + "&add=true"),
            row("terms-pen", "termsForm", "save", "editor.sannicolas", r -> draft(r) + "&terms=true")
                    .with("termsForm:lasting", "MONTHS"),
            row("title-pen", "titleForm", "save", "editor.sannicolas", r -> draft(r) + "&title=es"),
            row("comments", "comment", "save", "editor.sannicolas", r -> OURS + "/drafts/comments?id=" + r.draft()),
            row(
                    "comments",
                    "comment",
                    "save",
                    "signatory.bello",
                    r -> "/t/co-bello/drafts/comments?id=" + r.draft() + "&about=" + r.clause() + "&in=es"),
            row("council", "council", "record", "editor.sannicolas", r -> OURS + "/filing/council?id=" + r.draft()),
            row("review", "observing", "return", "reviewer.sre", r -> "/t/mx-sre/filing/review?id=" + r.filed()),
            row("decision", "decision", "opinion", "reviewer.sre", r -> "/t/mx-sre/filing/review?id=" + r.decided()),
            row("answer", "answers", "save", "editor.sannicolas", r -> OURS + "/filing/answer?id=" + r.returned()),
            row(
                    "signature",
                    "signature",
                    "sign",
                    "signatory.sannicolas",
                    r -> OURS + "/filing/signature?id=" + r.ready()),
            row("approval", "approve", "approve", "signatory.bello", r -> "/t/co-bello/plans/approval?id=" + r.plan()),
            row("edit", "call", "save", "publisher.mercociudades", r -> "/t/mercociudades/calls/edit?id=" + r.call()),
            row("index", "reading", "read", "operator.platform", r -> "/t/platform/imports"),
            row("import", "file", "check", "operator.platform", r -> "/t/platform/admin/import"),
            row("figures-import", "file", "check", "operator.platform", r -> "/t/platform/admin/figures-import"),
            row("figures", "figure", "save", "operator.platform", r -> "/t/platform/admin/figures"),
            row("edit", "office", "save", "editor.sannicolas", r -> OURS + "/admin/offices/edit"),
            row("government-form", "government", "save", "operator.platform", r -> "/t/platform/admin/government-form"),
            row(
                    "government",
                    "administrator",
                    "invite",
                    "operator.platform",
                    r -> "/t/platform/admin/government?id=" + Records.BELLO),
            row(
                    "law-parameter",
                    "parameter",
                    "save",
                    "operator.platform",
                    r -> "/t/platform/admin/law-parameter?country=MX&part=MX-YUC&code=MX-SIGNERS"),
            row("place", "place", "save", "admin.bello", r -> "/t/co-bello/admin/place"),
            row("clients", "client", "make", "admin.bello", r -> "/t/co-bello/admin/clients"),
            row("webhooks", "webhook", "make", "admin.bello", r -> "/t/co-bello/admin/webhooks"),
            row("index", "statement", "save", "editor.sannicolas", r -> OURS + "/sources?id=" + r.agreement()),
            row("me", "saving", "save", "editor.bello", r -> "/me?search=q%3Dmedellin"),
            row("index", "details", "save", "editor.sannicolas", r -> OURS + "/details?id=" + r.agreement()),
            row("index", "evidence", "save", "editor.sannicolas", r -> OURS + "/evidence?id=" + r.agreement()),
            row("index", "note", "save", "editor.sannicolas", r -> OURS + "/notes?id=" + r.agreement()),
            row("people", "invitation", "send", "admin.bello", r -> "/t/co-bello/admin/people"),
            row("index", "invitation", "send", "editor.sannicolas", r -> OURS + "/guests?id=" + r.draft()));

    /** Forms in which nothing is typed, a button, or that are there only after other deeds; each has a test of its own. */
    private static final Set<String> BUTTONS = Set.of(
            "check.xhtml#deeds",
            "clients.xhtml#clients",
            "clause-removal.xhtml#removalForm",
            "clause-step.xhtml#stepForm",
            "comments.xhtml#comments",
            "compare.xhtml#merging",
            "erasures.xhtml#erasures",
            "figure.xhtml#choice",
            "figure.xhtml#withdrawal",
            "figures-import.xhtml#import",
            "file.xhtml#file",
            "government.xhtml#accounts",
            "government.xhtml#plugins",
            "import.xhtml#import",
            "index.xhtml#choice",
            "index.xhtml#guests",
            "index.xhtml#notes",
            "index.xhtml#offices",
            "index.xhtml#pairs",
            "index.xhtml#plans",
            "index.xhtml#withdrawal",
            "invitations.xhtml#invitations",
            "me.xhtml#back",
            "me.xhtml#erasing",
            "me.xhtml#saved",
            "member.xhtml#leaving",
            "member.xhtml#member",
            "merges.xhtml#merges",
            "merges.xhtml#said",
            "named.xhtml#named",
            "new-check.xhtml#check",
            "places.xhtml#places",
            "review.xhtml#reading",
            "run.xhtml#deeds",
            "run.xhtml#mapping",
            "sign-off.xhtml#signOff",
            "webhooks.xhtml#webhooks");

    private static Row row(String file, String id, String button, String account, Function<Records, String> path) {
        return new Row(file + ".xhtml", id, button, account, path, Map.of());
    }

    private static String draft(Records records) {
        return OURS + "/drafts/draft?id=" + records.draft();
    }

    @Test
    void everyFormHasARow() {
        var known = new TreeSet<>(BUTTONS);
        ROWS.forEach(row -> known.add(row.file() + "#" + row.id()));
        assertThat(known).containsExactlyElementsOf(formsInThePages());
    }

    private static Set<String> formsInThePages() {
        var forms = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                var found = FORM.matcher(Files.readString(file));
                while (found.find()) {
                    forms.add(file.getFileName() + "#" + found.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    @TestFactory
    Stream<DynamicTest> theWallBeforeEveryForm(Visit visit) {
        var records = Records.in(visit);
        var pages = new HashMap<String, Page>();
        var languages = List.of("es", "en");
        return ROWS.stream().flatMap(row -> {
            var language = languages.get(ROWS.indexOf(row) % languages.size());
            var page = pages.computeIfAbsent(
                    row.account() + " " + language, key -> visit.signedIn(row.account(), language));
            page.navigate(visit.address(row.path().apply(records)));
            return new Trial(row, new Form(page, row.id(), row.button()), language).all();
        });
    }

    /** One form on an open page, before the wall. */
    private record Trial(Row row, Form form, String language) {

        Stream<DynamicTest> all() {
            var trials = new ArrayList<DynamicTest>();
            if (!form.texts().isEmpty()) {
                trials.add(test("tells what is too long, and keeps it", this::tooLong));
                trials.add(test("takes a script for words", this::script));
            }
            form.days().forEach(day -> trials.add(test("takes no other words for a day: " + day, () -> notADay(day))));
            form.choices()
                    .forEach(choice -> trials.add(
                            test("takes nothing that was not to be chosen: " + choice, () -> noSuchChoice(choice))));
            if (form.files().isEmpty()) {
                trials.add(test("takes no more than a megabyte", this::tooLarge));
            } else {
                trials.add(test("takes no file over fifteen megabytes", this::fileTooLarge));
                trials.add(test("takes nothing far over fifteen megabytes at all", this::farTooLarge));
            }
            trials.add(test(
                    "leads on when its view is forged",
                    () -> expired(form.send(
                            Map.of("jakarta.faces.ViewState", "-1234567890123456789:-1"), Map.of(), List.of()))));
            trials.add(test("does nothing without a view", this::withoutView));
            trials.add(test("fails in no way that tells of the machinery without its nonce", this::withoutNonce));
            return trials.stream();
        }

        private DynamicTest test(String claim, Executable trial) {
            return DynamicTest.dynamicTest(row.file() + "#" + row.id() + " " + claim, trial);
        }

        private void tooLong() {
            refused(
                    form.send(
                            all("a".repeat(Math.min(LONG, 900_000 / form.texts().size())))),
                    true);
        }

        private void script() {
            var answer = form.send(all(SCRIPT));
            quiet(answer);
            assertThat(answer.hasBrokenOut()).as(answer.toString()).isFalse();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }

        private void notADay(String field) {
            refused(form.send(Map.of(field, "the day after")), false);
        }

        /** What was sent is not to be had, so that it is not in the form again; a browser does not even show such a day. */
        private void noSuchChoice(String field) {
            refused(form.send(Map.of(field, "no-such-thing")), false);
        }

        private void tooLarge() {
            var answer = form.send(Map.of("more", "a".repeat(MEGABYTE)));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.language()).isEqualTo(language);
        }

        private void fileTooLarge() {
            var answer = form.send(Map.of(), Map.of(form.files().get(0), 15 * MEGABYTE + 1000), List.of());
            quiet(answer);
            assertThat(answer.status()).as(answer.toString()).isIn(200, 413);
            assertThat(answer.words()).contains("15 MB");
            assertThat(answer.language()).isEqualTo(language);
        }

        private void farTooLarge() {
            var answer = form.send(Map.of(), Map.of(form.files().get(0), 17 * MEGABYTE), List.of());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.language()).isEqualTo(language);
        }

        private void expired(Form.Answer answer) {
            quiet(answer);
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
            assertThat(answer.language()).isEqualTo(language);
        }

        private void withoutView() {
            var answer = form.send(Map.of(), Map.of(), List.of("jakarta.faces.ViewState"));
            quiet(answer);
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        }

        private void withoutNonce() {
            var answer = form.send(Map.of(), Map.of(), List.of("primefaces.nonce"));
            quiet(answer);
            assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        }

        private Map<String, String> all(String words) {
            var changes = new HashMap<>(row.besides());
            form.texts().forEach(name -> changes.put(name, words));
            return changes;
        }

        /** On the same page, in the reader's language, with the way out. */
        private void refused(Form.Answer answer, boolean isKept) {
            quiet(answer);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.alert()).as(answer.toString()).isNotEmpty();
            assertThat(answer.language()).isEqualTo(language);
            if (isKept) {
                assertThat(answer.isKept()).as("kept: " + answer).isTrue();
            }
        }

        private static void quiet(Form.Answer answer) {
            assertThat(answer.words()).doesNotContain("Exception", "at org.", "jakarta.", "SQL", "Payara");
        }
    }

    @Test
    void aPageAboutARecordThatNobodyHasIsNotThere(Visit visit) {
        var records = Records.in(visit);
        var all = new SoftAssertions();
        aboutRecords().forEach(row -> {
            var path = row.path().apply(records).replaceFirst("id=[0-9a-f-]+", "id=" + UUID.randomUUID());
            all.assertThat(status(visit, row.account(), path)).as(path).isEqualTo(404);
        });
        all.assertAll();
    }

    @Test
    void aPageAboutTheRecordOfOthersIsNotThereEither(Visit visit) {
        var records = Records.in(visit);
        var all = new SoftAssertions();
        aboutRecords().forEach(row -> {
            var path = row.path().apply(records).replaceFirst("/t/[a-z-]+/", "/t/mx-jalisco/");
            all.assertThat(status(visit, "observer.jalisco", path)).as(path).isIn(403, 404);
        });
        all.assertAll();
    }

    private static List<Row> aboutRecords() {
        var nothing = new Records("", "", "", "", "", "", "", "", "");
        return ROWS.stream()
                .filter(row -> row.path().apply(nothing).contains("id="))
                // About an agreement that is public every government keeps its own notes, and reads what sources say.
                .filter(row -> !Set.of("note", "statement").contains(row.id()))
                .toList();
    }

    private static int status(Visit visit, String account, String path) {
        return visit.page(account).request().get(visit.address(path)).status();
    }

    @TestFactory
    Stream<DynamicTest> whatWasTypedComesBackAfterALoginThatRanOut(Visit visit) {
        var records = Records.in(visit);
        var pages = new HashMap<String, Page>();
        return ROWS.stream().flatMap(row -> {
            var page = pages.computeIfAbsent(row.account(), visit::signedIn);
            page.navigate(visit.address(row.path().apply(records)));
            var form = new Form(page, row.id(), row.button());
            return form.isKept() && !form.texts().isEmpty()
                    ? Stream.of(DynamicTest.dynamicTest(
                            row.file() + "#" + row.id(),
                            () -> comesBack(visit, page, row, form.texts().get(0))))
                    : Stream.empty();
        });
    }

    private static void comesBack(Visit visit, Page page, Row row, String field) {
        var typed = "typed " + UUID.randomUUID();
        page.locator("[name='" + field + "']").fill(typed);
        page.context().clearCookies();
        page.locator("[id='" + row.id() + ":" + row.button() + "']").click();
        page.waitForURL(Pattern.compile(".*/protocol/openid-connect/auth.*"));
        visit.signIn(page, row.account());
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("[name='" + field + "']"))
                .hasValue(typed);
    }
}
