package org.twinhall.journey;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests their {@link Visit}. Portal and browser lie in the root store: one for the run, closed at its end. */
final class OnTheWholePortal implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(OnTheWholePortal.class);
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var portal = once(context, Portal.class, key -> Portal.start());
        var chromium = once(context, Chromium.class, key -> Chromium.launch());
        var visit = new Visit(portal, chromium.browser());
        context.getStore(HERE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visit = context.getStore(HERE).remove(Visit.class, Visit.class);
        if (visit == null) return;
        if (context.getExecutionException().isPresent()) {
            visit.keepPictures(
                    PICTURES,
                    context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName());
        }
        visit.close();
    }

    private static <T> T once(ExtensionContext context, Class<T> type, Function<Class<T>, T> making) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(type, making, type);
    }
}
