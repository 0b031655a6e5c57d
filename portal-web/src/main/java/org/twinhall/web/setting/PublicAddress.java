package org.twinhall.web.setting;

import java.net.URI;

/** What the address that people type says. */
public final class PublicAddress {
    private PublicAddress() {}

    /** The port; that of the scheme if the address names none. Browsers keep one jar of cookies a host, so cookie names carry it. */
    public static int port() {
        return port(URI.create(Setting.PUBLIC_URL.value()));
    }

    static int port(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    /** Whether people reach the portal by HTTPS, also where a proxy speaks it for us. */
    public static boolean isHttps() {
        return Setting.PUBLIC_URL.value().startsWith("https:");
    }
}
