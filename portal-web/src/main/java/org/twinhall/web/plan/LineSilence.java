package org.twinhall.web.plan;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.server.ServerContainer;

/**
 * How long a line may be silent before it counts as dead: three times as long as a page waits between two signs of life.
 *
 * <p>It is said once, before the first line is opened. Tyrus begins every line with the container's own limit; where that is none, it
 * starts a clock of no length at all, and a longer limit that is set on the line while this clock rings ends the line at once.
 */
@WebListener
public class LineSilence implements ServletContextListener {
    private static final long MILLIS = 60_000;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var lines = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        lines.setDefaultMaxSessionIdleTimeout(MILLIS);
    }
}
