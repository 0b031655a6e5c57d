package org.twinhall.domain.government;

import java.time.Instant;

/**
 * Whether a plugin counts for a government.
 *
 * @param subject  country code or the network's id
 * @param presence whether it is there and can be asked
 * @param on       whether it is switched on
 * @param since    since when; null if it is off
 */
public record PluginSwitch(PluginKind kind, String subject, Presence presence, boolean on, Instant since) {

    /** Whether a plugin is there. */
    public enum Presence {
        WORKS,
        BROKEN,
        /** Its jar was taken away. */
        GONE
    }

    static PluginSwitch of(KnownPlugin plugin, EnabledPlugin row) {
        var presence = plugin.works() ? Presence.WORKS : Presence.BROKEN;
        return row == null
                ? new PluginSwitch(plugin.kind(), plugin.subject(), presence, false, null)
                : of(row, presence);
    }

    static PluginSwitch gone(EnabledPlugin row) {
        return of(row, Presence.GONE);
    }

    private static PluginSwitch of(EnabledPlugin row, Presence presence) {
        return new PluginSwitch(row.kind(), row.subject(), presence, true, row.since());
    }
}
