package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Pattern;
import org.twinhall.web.setting.PublicAddress;

/**
 * Tells the browser that what it keeps of a form (tag {@code t:keep}, script keep.js) is safe with us. By a cookie that the
 * script takes away at once, because it reaches the window both through an update of the page and through a redirect.
 */
@Named
@ApplicationScoped
public class KeptForms {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{1,64}");
    private static final int SECONDS = 60;

    /** The form of this request is saved; call it after the deed. For a form that is not kept it does nothing. */
    public void saved() {
        var browser = FacesContext.getCurrentInstance().getExternalContext();
        var token = browser.getRequestParameterMap().get("keptForm");
        if (token != null && TOKEN.matcher(token).matches()) {
            browser.addResponseCookie(
                    "TWINHALL_SAVED_" + PublicAddress.port(),
                    token,
                    Map.of("path", "/", "maxAge", SECONDS, "secure", PublicAddress.isHttps(), "SameSite", "Lax"));
        }
    }
}
