package org.twinhall.web.government;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentKeeping;
import org.twinhall.domain.government.GovernmentOpening;
import org.twinhall.domain.government.PluginEnabling;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.government.PluginSwitch;
import org.twinhall.web.api.Cursor;
import org.twinhall.web.api.ListJson;

/** The operator's list of governments. Each of its states has its own address. */
@Named
@RequestScoped
public class KeptGovernmentsPage {
    private static final int STRETCH = 50;

    @Inject
    GovernmentKeeping keeping;

    @Inject
    GovernmentOpening opening;

    @Inject
    PluginEnabling plugins;

    @Inject
    GovernmentWords words;

    private String q;
    private String spoken;
    private String after;
    private List<Government> found = List.of();
    private Map<UUID, List<PluginSwitch>> switches = Map.of();
    private Optional<Set<String>> withAccounts = Optional.empty();
    private boolean more;
    private long total;

    /** For the operator only. */
    public void load() {
        var words = q == null ? "" : q;
        var stretch = keeping.list(words, !isSpokenOf(), Places.read(after), STRETCH + 1);
        more = stretch.size() > STRETCH;
        found = more ? stretch.subList(0, STRETCH) : stretch;
        total = keeping.count(words, !isSpokenOf(), ListJson.COUNTED);
        if (!isSpokenOf()) {
            switches = plugins.of(found);
            withAccounts = opening.withAccounts();
        }
    }

    public List<Government> getFound() {
        return found;
    }

    public long getTotal() {
        return total;
    }

    /** The plugins that are switched on for it. */
    public List<PluginSwitch> on(Government government) {
        return switches.getOrDefault(government.id(), List.of()).stream()
                .filter(PluginSwitch::on)
                .toList();
    }

    /** Whether there is a plugin for its country that is not switched on. */
    public boolean lawIsOff(Government government) {
        return switches.getOrDefault(government.id(), List.of()).stream()
                .anyMatch(plugin -> !plugin.on() && plugin.kind() == PluginKind.COUNTRY);
    }

    /** Whether it could be asked who has accounts. */
    public boolean isAccountsTold() {
        return withAccounts.isPresent();
    }

    /** Whether nobody can sign in for it. */
    public boolean lacksAccounts(Government government) {
        return withAccounts
                .filter(known -> !known.contains(government.slug().orElse("")))
                .isPresent();
    }

    /** Whether those are listed that have not joined. */
    public boolean isSpokenOf() {
        return "1".equals(spoken);
    }

    /** The address of the next stretch; null at the end. */
    public String getNext() {
        if (!more) {
            return null;
        }
        var last = found.get(found.size() - 1);
        return address(isSpokenOf()) + "&after="
                + Cursor.after(last.name(), last.id().toString()).text();
    }

    /** The address of the list of the others, with the same words. */
    public String getOthers() {
        return address(!isSpokenOf());
    }

    private String address(boolean spokenOf) {
        return words.getRoom() + "/governments?q=" + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8)
                + (spokenOf ? "&spoken=1" : "");
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
