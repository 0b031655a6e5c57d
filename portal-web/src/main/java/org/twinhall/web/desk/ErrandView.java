package org.twinhall.web.desk;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.twinhall.domain.desk.Errand;
import org.twinhall.domain.desk.Errand.Kind;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.web.page.LastDay;
import org.twinhall.web.page.Texts;

/** Something that waits, as the desk shows it to a reader; getters because pages ask for properties. */
public final class ErrandView {
    private static final Map<Kind, String> ICONS = Map.ofEntries(
            Map.entry(Kind.ANSWER_OBSERVATIONS, "pi-comments"),
            Map.entry(Kind.FILE_AGAIN, "pi-send"),
            Map.entry(Kind.GIVE_OPINION, "pi-inbox"),
            Map.entry(Kind.REGISTER, "pi-book"),
            Map.entry(Kind.SIGN, "pi-verified"),
            Map.entry(Kind.SIGN_OFF, "pi-check-circle"),
            Map.entry(Kind.SEND_FOR_REGISTRATION, "pi-send"),
            Map.entry(Kind.RECORD_PAPER_ANSWER, "pi-file-edit"),
            Map.entry(Kind.APPROVE_PLAN, "pi-table"),
            Map.entry(Kind.PUBLISH_CALL, "pi-megaphone"),
            Map.entry(Kind.WORD_DRAFT, "pi-pencil"),
            Map.entry(Kind.WAKE_TIE, "pi-moon"),
            Map.entry(Kind.LOOK_AT_MERGE, "pi-clone"));

    private final Errand errand;
    private final String slug;
    private final Locale reader;
    private final LocalDate today;

    /** @param today where the seat's government is */
    ErrandView(Errand errand, String slug, Locale reader, LocalDate today) {
        this.errand = errand;
        this.slug = slug;
        this.reader = reader;
        this.today = today;
    }

    /** What is to be done, in the reader's words. */
    public String getDeed() {
        return say("do." + errand.kind(), errand.number());
    }

    public String getIcon() {
        return ICONS.get(errand.kind());
    }

    /** Where it is done. */
    public String getAddress() {
        return "/t/" + slug + "/" + place();
    }

    private String place() {
        var record = errand.record();
        return switch (errand.kind()) {
            case ANSWER_OBSERVATIONS -> "filing/answer?id=" + errand.filing();
            case GIVE_OPINION, REGISTER, RECORD_PAPER_ANSWER -> "filing/review?id=" + errand.filing();
            case FILE_AGAIN, SEND_FOR_REGISTRATION ->
                errand.obligation()
                        .map(duty -> "filing/file?id=" + record + "&duty=" + duty.code())
                        .orElse("drafts/draft?id=" + record);
            case SIGN -> "filing/signature?id=" + record;
            case SIGN_OFF -> "drafts/sign-off?id=" + record;
            case APPROVE_PLAN -> "plans/approval?id=" + record;
            case PUBLISH_CALL -> "calls/check?id=" + record;
            case WORD_DRAFT -> "drafts/draft?id=" + record;
            case WAKE_TIE -> "evidence?id=" + record;
            case LOOK_AT_MERGE -> "duplicates/merges";
        };
    }

    /** The title of what it is about. */
    public String getTitle() {
        return title().getValue();
    }

    /** The language of the title if it is not the page's, else null. */
    public String getLanguage() {
        var language = title().getKey();
        return language.isEmpty() || language.equals(reader.getLanguage()) ? null : language;
    }

    private Map.Entry<String, String> title() {
        var titles = new TreeMap<>(errand.about().titles());
        return titles.containsKey(reader.getLanguage())
                ? Map.entry(reader.getLanguage(), titles.get(reader.getLanguage()))
                : titles.firstEntry();
    }

    /** The other parties, or all parties of what lies with an authority. */
    public List<String> getOthers() {
        return errand.about().others();
    }

    public boolean isDemonstration() {
        return errand.about().demonstration();
    }

    /** Who handed it over; null if nobody else did. */
    public String getFrom() {
        return errand.from();
    }

    public Instant getSince() {
        return errand.since();
    }

    /** Until when, as the law says it; null where no law is behind it, or it speaks of another's time. */
    public String getUntil() {
        return errand.term()
                .map(term -> say(
                        term.target() ? "term.target" : "term",
                        say("unit." + term.unit(), term.count()),
                        say("from." + term.runsFrom())))
                .orElseGet(this::withoutTerm);
    }

    /** An authority's own work tells its day and no term. */
    private String withoutTerm() {
        if (errand.isWithoutTerm()) {
            return say("term.none");
        }
        return errand.due().filter(DueDay::target).isPresent() ? say("target") : null;
    }

    /** The last day of it; null where none can be counted. */
    public LastDay getDue() {
        return errand.due()
                .map(due -> new LastDay(due.on(), due.target(), due.isOver(today)))
                .orElse(null);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("desk", reader).getString(key), reader).format(arguments);
    }
}
