package org.twinhall.web.identity;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;

/** Which file of the webapp answers an address: {@code /desk} is {@code /desk.xhtml}, or else {@code /desk/index.xhtml}. */
record PageFiles(ServletContext webapp) {
    private static final String INDEX = "/index";

    static PageFiles of(ServletContext webapp) {
        return new PageFiles(webapp);
    }

    /** The address under which the Faces servlet knows the page. */
    String view(String address) {
        return !exists(address) && exists(address + INDEX) ? address + INDEX : address;
    }

    /** Whether a page stands at exactly this address, with or without its ending. */
    boolean exists(String address) {
        var file = address.endsWith(".xhtml") ? address : address + ".xhtml";
        try {
            return !address.endsWith("/") && webapp.getResource(file) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    /** The address people see: without the name of the index file. */
    static String address(String view) {
        if (!view.endsWith(INDEX)) {
            return view;
        }
        return view.equals(INDEX) ? "/" : view.substring(0, view.length() - INDEX.length());
    }
}
