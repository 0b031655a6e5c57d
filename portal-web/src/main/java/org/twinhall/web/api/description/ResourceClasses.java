package org.twinhall.web.api.description;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The resources of the portal, as the container finds them at its start. */
@HandlesTypes(Path.class)
public class ResourceClasses implements ServletContainerInitializer {
    private static final String OURS = "org.twinhall.";

    // The container makes the description apart from everything it injects; there is no other way from here to there.
    private static volatile List<Class<?>> found = List.of();

    @Override
    public void onStartup(Set<Class<?>> withPath, ServletContext context) {
        // Libraries bring interfaces with paths of their own: clients of other servers.
        found = withPath.stream()
                .filter(type -> !type.isInterface() && type.getName().startsWith(OURS))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static List<Class<?>> found() {
        return found;
    }
}
