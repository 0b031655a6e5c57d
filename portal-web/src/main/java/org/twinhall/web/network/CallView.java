package org.twinhall.web.network;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.network.Call;
import org.twinhall.domain.network.CallState;
import org.twinhall.domain.network.CallWords;

/** A call as a page shows it, at one moment and to a reader of one language; getters because pages ask for properties. */
public final class CallView {
    private static final Map<CallState, String> TONES = Map.of(
            CallState.DRAFT, "quiet",
            CallState.ANNOUNCED, "info",
            CallState.OPEN, "good",
            CallState.CLOSED, "quiet",
            CallState.WITHDRAWN, "bad");
    private static final Map<CallState, String> ICONS = Map.of(
            CallState.DRAFT, "pi-pencil",
            CallState.ANNOUNCED, "pi-calendar",
            CallState.OPEN, "pi-check",
            CallState.CLOSED, "pi-lock",
            CallState.WITHDRAWN, "pi-ban");

    private final Call call;
    private final String network;
    private final String family;
    private final Locale reader;
    private final Instant now;
    private final String language;

    /**
     * @param reader the language of the page
     * @param now    the moment at which the page is made
     */
    public CallView(Call call, NetworkWords words, Locale reader, Instant now) {
        this.call = call;
        this.network = words.name(call.networkId());
        this.family = words.family(call.networkId(), call.family(), reader);
        this.reader = reader;
        this.now = now;
        this.language = languageFor(call, reader);
    }

    /** The reader's language if the call speaks it, else the first of its own. */
    private static String languageFor(Call call, Locale reader) {
        return call.words().containsKey(reader.getLanguage())
                ? reader.getLanguage()
                : call.words().keySet().stream().sorted().findFirst().orElseThrow();
    }

    public UUID getId() {
        return call.id();
    }

    public long getRevision() {
        return call.revision();
    }

    public String getNetworkId() {
        return call.networkId();
    }

    /** The network's name. */
    public String getNetwork() {
        return network;
    }

    /** What its family of calls is called. */
    public String getFamily() {
        return family;
    }

    /** The language in which title and summary are; a text in another than the page's must say so. */
    public String getLanguage() {
        return language;
    }

    /** Whether the reader gets the text in another language than the page's. */
    public boolean isForeign() {
        return !language.equals(reader.getLanguage());
    }

    public String getTitle() {
        return call.words().get(language).title();
    }

    public List<String> getSummary() {
        return paragraphs(call.words().get(language));
    }

    private static List<String> paragraphs(CallWords words) {
        return Arrays.stream(words.summary().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The same call in each of its languages, as it was typed; for checking. */
    public List<Version> getVersions() {
        return call.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(said -> new Version(said.getKey(), said.getValue().title(), paragraphs(said.getValue())))
                .toList();
    }

    /** Whether every language says a title and a summary, so that it can be published. */
    public boolean isComplete() {
        return getVersions().stream().allMatch(Version::isComplete);
    }

    /** Key of the words for its state. */
    public String getState() {
        return "state." + state();
    }

    private CallState state() {
        return call.stateAt(now);
    }

    public String getTone() {
        return TONES.get(state());
    }

    public String getIcon() {
        return ICONS.get(state());
    }

    public boolean isDraft() {
        return state() == CallState.DRAFT;
    }

    public boolean isOpen() {
        return state() == CallState.OPEN;
    }

    public boolean isAnnounced() {
        return state() == CallState.ANNOUNCED;
    }

    public boolean isClosed() {
        return state() == CallState.CLOSED;
    }

    public boolean isWithdrawn() {
        return state() == CallState.WITHDRAWN;
    }

    /** Whether somebody may still think of applying. */
    public boolean isToCome() {
        return isOpen() || isAnnounced();
    }

    public Instant getOpens() {
        return call.opens();
    }

    public Instant getCloses() {
        return call.closes();
    }

    public Instant getPublishedAt() {
        return call.publishedAt().orElse(null);
    }

    public Instant getWithdrawnAt() {
        return call.withdrawnAt().orElse(null);
    }

    public ZoneId getZone() {
        return call.zone();
    }

    /** The zone in the reader's words, such as "Uruguay Time". */
    public String getZoneName() {
        return call.zone().getDisplayName(TextStyle.FULL, reader);
    }

    /** Whole days until it closes; hours decide on the last two days. */
    public long getDaysLeft() {
        return Math.max(0, Duration.between(now, call.closes()).toDays());
    }

    /** Whole hours until it closes. */
    public long getHoursLeft() {
        return Math.max(0, Duration.between(now, call.closes()).toHours());
    }

    public boolean isLastDays() {
        return getDaysLeft() < 2;
    }

    /** Whether it is made up. */
    public boolean isDemonstration() {
        return call.isDemonstration();
    }

    /**
     * What it says in one language.
     *
     * @param language ISO 639-1
     * @param title    may be empty in a draft
     * @param summary  in paragraphs; empty in a draft without one
     */
    public record Version(String language, String title, List<String> summary) {
        /** Whether readers of this language get all of it. */
        public boolean isComplete() {
            return !title.isEmpty() && !summary.isEmpty();
        }
    }
}
