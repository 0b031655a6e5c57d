package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.web.setting.Setting;

/** The address of the page as the reader typed or followed it, whatever was forwarded since. */
@Named
@RequestScoped
public class PageAddress {
    @Inject
    HttpServletRequest request;

    /** Path and query, beginning with a slash. */
    public String getHere() {
        var query = query();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** With the portal's own public name in front, to be printed or passed on. */
    public String getWhole() {
        return Setting.PUBLIC_URL.value() + getHere();
    }

    /** Fit to be a parameter of another address. */
    public String getEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** This page with one parameter put in or changed; both must need no encoding. */
    String with(String parameter, String value) {
        var others =
                Arrays.stream(query().split("&")).filter(pair -> !pair.isEmpty() && !pair.startsWith(parameter + "="));
        return path() + "?"
                + Stream.concat(others, Stream.of(parameter + "=" + value)).collect(Collectors.joining("&"));
    }

    private String path() {
        return attribute(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> attribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(request::getRequestURI);
    }

    private String query() {
        if (request.getMethod().equals("POST")) {
            return queryOfTheView();
        }
        return attribute(RequestDispatcher.FORWARD_QUERY_STRING)
                .or(() -> Optional.ofNullable(request.getQueryString()))
                .orElse("");
    }

    /** A form is sent without the query its page was opened with; the view parameters still know it. */
    private static String queryOfTheView() {
        var faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getViewRoot() == null) {
            return "";
        }
        var bookmark = faces.getApplication()
                .getViewHandler()
                .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
        var mark = bookmark.indexOf('?');
        return mark < 0 ? "" : bookmark.substring(mark + 1);
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable((String) request.getAttribute(name));
    }
}
