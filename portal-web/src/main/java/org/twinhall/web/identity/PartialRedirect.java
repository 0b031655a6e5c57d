package org.twinhall.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a page elsewhere that asked in the background: a redirect would only reach the script, not the window. */
final class PartialRedirect {
    private PartialRedirect() {}

    static void send(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                .append(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                .append("\"/></partial-response>")
                .flush();
    }
}
