package org.twinhall.web.identity;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import org.twinhall.web.setting.PublicAddress;
import org.twinhall.web.setting.Setting;

/** Names the session cookie by the port: browsers keep one jar of cookies a host, and two portals may run beside each other. */
@WebListener
public class SessionCookie implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(SessionCookie.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("TWINHALL_" + PublicAddress.port());
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps());
        Setting.missing().forEach(setting -> LOG.severe(() -> "The setting " + setting.key() + " is missing"));
    }
}
