package org.twinhall.domain.government;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is switched on for governments and is on this portal no more. For drafts that need it nothing can be signed. */
@ApplicationScoped
@Transactional
public class PluginsGone {
    @Inject
    EnabledPlugins enabled;

    @Inject
    KnownPlugins known;

    /** Each once, countries first. */
    public List<Gone> list() {
        var here = known.all().stream()
                .map(plugin -> new Subject(plugin.kind(), plugin.subject()))
                .collect(Collectors.toSet());
        return enabled.all().stream()
                .collect(Collectors.groupingBy(
                        plugin -> new Subject(plugin.kind(), plugin.subject()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(switched -> !here.contains(switched.getKey()))
                .map(switched -> new Gone(
                        switched.getKey().kind(),
                        switched.getKey().subject(),
                        switched.getValue().intValue()))
                .sorted(Comparator.comparing(Gone::kind).thenComparing(Gone::subject))
                .toList();
    }

    private record Subject(PluginKind kind, String subject) {}

    /**
     * A plugin that is missed.
     *
     * @param subject     country code or the network's id
     * @param governments for how many it is switched on
     */
    public record Gone(PluginKind kind, String subject, int governments) {}
}
