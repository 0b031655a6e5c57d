package org.twinhall.web.network;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.network.Call;
import org.twinhall.domain.network.CallState;

/** A call as machines see it. */
public final class CallJson {
    public final UUID id;
    public final long revision;
    /** The network's id. */
    public final String network;
    /** Code of the family whose rules it has. */
    public final String family;
    /** DRAFT, ANNOUNCED, OPEN, CLOSED or WITHDRAWN, at the moment of answering. */
    public final CallState state;
    /** The first moment at which it is open, in UTC. */
    public final Instant opens;
    /** The first moment at which it is too late, in UTC. */
    public final Instant closes;
    /** The zone in which the secretariat means its times. */
    public final String zone;
    /** By language. */
    public final Map<String, CallWordsJson> words;

    @Schema(nullable = true)
    public final Instant publishedAt;

    @Schema(nullable = true)
    public final Instant withdrawnAt;

    public final boolean demonstration;

    CallJson(Call call, Instant now) {
        id = call.id();
        revision = call.revision();
        network = call.networkId();
        family = call.family();
        state = call.stateAt(now);
        opens = call.opens();
        closes = call.closes();
        zone = call.zone().getId();
        words = new TreeMap<>();
        call.words().forEach((language, said) -> words.put(language, new CallWordsJson(said.title(), said.summary())));
        publishedAt = call.publishedAt().orElse(null);
        withdrawnAt = call.withdrawnAt().orElse(null);
        demonstration = call.isDemonstration();
    }

    static CallJson of(Call call) {
        return new CallJson(call, Instant.now());
    }

    /** What a call says in one language. */
    public static final class CallWordsJson {
        @Schema(maxLength = 200)
        public String title;

        @Schema(maxLength = 4000)
        public String summary;

        public CallWordsJson() {}

        CallWordsJson(String title, String summary) {
            this.title = title;
            this.summary = summary;
        }
    }
}
