package org.twinhall.domain.government;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;

/**
 * The operator decides whose country's law and which networks count for a government that works on the portal. What is switched on
 * and cannot be asked refuses; what is not switched on is as if the portal did not know it.
 */
@ApplicationScoped
@Transactional
public class PluginEnabling {
    @Inject
    Platform platform;

    @Inject
    Governments governments;

    @Inject
    KnownPlugins known;

    @Inject
    EnabledPlugins enabled;

    @Inject
    OwnRecords records;

    @Inject
    History history;

    /**
     * The switches of a government: its country's law if there is a plugin for it, every network, and what is switched on and not
     * there any more.
     *
     * @throws DeedRefused  of reason {@code role-missing} unless the seat is the operator's, as for every deed here
     * @throws NoSuchRecord if there is no such government
     */
    public List<PluginSwitch> of(UUID governmentId) {
        platform.operator();
        return switches(government(governmentId), enabled.of(governmentId));
    }

    /** The same for each of these, by their ids. */
    public Map<UUID, List<PluginSwitch>> of(List<Government> governments) {
        platform.operator();
        var on = enabled.all().stream().collect(groupingBy(EnabledPlugin::governmentId));
        return governments.stream()
                .collect(toMap(
                        Government::id,
                        government -> switches(government, on.getOrDefault(government.id(), List.of()))));
    }

    /** The networks that can be switched on for any government, by their ids. */
    public List<String> networks() {
        platform.operator();
        return known.all().stream()
                .filter(plugin -> plugin.kind() == PluginKind.NETWORK)
                .map(KnownPlugin::subject)
                .sorted()
                .toList();
    }

    private List<PluginSwitch> switches(Government government, List<EnabledPlugin> on) {
        var there = known.all().stream()
                .filter(plugin -> concerns(plugin.kind(), plugin.subject(), government))
                .map(plugin -> PluginSwitch.of(plugin, find(on, plugin)));
        var gone = on.stream().filter(this::lost).map(PluginSwitch::gone);
        return Stream.concat(there, gone)
                .sorted(Comparator.comparing(PluginSwitch::kind).thenComparing(PluginSwitch::subject))
                .toList();
    }

    private boolean lost(EnabledPlugin row) {
        return known.all().stream().noneMatch(plugin -> plugin.speaksFor(row.kind(), row.subject()));
    }

    private static EnabledPlugin find(List<EnabledPlugin> on, KnownPlugin plugin) {
        return on.stream()
                .filter(row -> plugin.speaksFor(row.kind(), row.subject()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Switches one on; what is on stays as it is.
     *
     * @param subject country code or the network's id
     * @throws DeedRefused  of reason {@code has-not-joined} for a government that is only spoken of
     * @throws InvalidInput if there is no such plugin, or it is another country's
     */
    public void enable(UUID governmentId, PluginKind kind, String subject) {
        platform.operator();
        var government = joined(governmentId);
        if (known.all().stream().noneMatch(plugin -> plugin.speaksFor(kind, subject))) {
            throw new InvalidInput("plugin", "unknown");
        }
        if (!concerns(kind, subject, government)) {
            throw new InvalidInput("plugin", "of-another-country", government.country());
        }
        switchOn(government, kind, subject);
    }

    /**
     * Switches one off, also one that is not there any more.
     *
     * @throws DeedRefused of reason {@code has-not-joined} for a government that is only spoken of
     */
    public void disable(UUID governmentId, PluginKind kind, String subject) {
        platform.operator();
        joined(governmentId);
        enabled.find(governmentId, kind, subject).ifPresent(this::switchOff);
    }

    /** The law of its own country, if a plugin knows it, broken or not; any other country's is switched off. */
    void enableOwnCountry(Government government) {
        disableOtherCountries(government);
        if (known.all().stream().anyMatch(plugin -> plugin.speaksFor(PluginKind.COUNTRY, government.country()))) {
            switchOn(government, PluginKind.COUNTRY, government.country());
        }
    }

    private void disableOtherCountries(Government government) {
        enabled.of(government.id()).stream()
                .filter(row -> !concerns(row.kind(), row.subject(), government))
                .forEach(this::switchOff);
    }

    private void switchOn(Government government, PluginKind kind, String subject) {
        if (enabled.isOn(government.id(), kind, subject)) {
            return;
        }
        platform.operator();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        enabled.add(new EnabledPlugin(government.id(), kind, subject, now));
        records.open(government);
        history.record(government.id(), new Happening("plugin-enabled", kind.name(), null, subject));
    }

    private void switchOff(EnabledPlugin row) {
        enabled.remove(row);
        records.open(government(row.governmentId()));
        history.record(
                row.governmentId(), new Happening("plugin-disabled", row.kind().name(), row.subject(), null));
    }

    private static boolean concerns(PluginKind kind, String subject, Government government) {
        return kind == PluginKind.NETWORK || Objects.equals(subject, government.country());
    }

    private Government government(UUID id) {
        return governments.find(id).orElseThrow(() -> new NoSuchRecord("government"));
    }

    private Government joined(UUID id) {
        var government = government(id);
        if (!government.hasJoined()) {
            throw new DeedRefused("has-not-joined", government.name());
        }
        return government;
    }
}
