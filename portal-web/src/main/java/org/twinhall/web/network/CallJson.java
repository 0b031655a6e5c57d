package org.twinhall.web.network;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.twinhall.domain.network.Call;

/** A call as machines see it. */
public final class CallJson {
    public final String id;
    public final long revision;
    /** The network's id. */
    public final String network;
    /** Code of the family whose rules it has. */
    public final String family;
    /** DRAFT, ANNOUNCED, OPEN, CLOSED or WITHDRAWN, at the moment of answering. */
    public final String state;
    /** The first moment at which it is open, in UTC. */
    public final String opens;
    /** The first moment at which it is too late, in UTC. */
    public final String closes;
    /** The zone in which the secretariat means its times. */
    public final String zone;
    /** By language. */
    public final Map<String, CallWordsJson> words;

    public final String publishedAt;
    public final String withdrawnAt;
    public final boolean demonstration;

    CallJson(Call call, Instant now) {
        id = call.id().toString();
        revision = call.revision();
        network = call.networkId();
        family = call.family();
        state = call.stateAt(now).name();
        opens = call.opens().toString();
        closes = call.closes().toString();
        zone = call.zone().getId();
        words = new TreeMap<>();
        call.words().forEach((language, said) -> words.put(language, new CallWordsJson(said.title(), said.summary())));
        publishedAt = call.publishedAt().map(Instant::toString).orElse(null);
        withdrawnAt = call.withdrawnAt().map(Instant::toString).orElse(null);
        demonstration = call.isDemonstration();
    }

    static CallJson of(Call call) {
        return new CallJson(call, Instant.now());
    }

    /** What a call says in one language. */
    public static final class CallWordsJson {
        public String title;
        public String summary;

        public CallWordsJson() {}

        CallWordsJson(String title, String summary) {
            this.title = title;
            this.summary = summary;
        }
    }
}
