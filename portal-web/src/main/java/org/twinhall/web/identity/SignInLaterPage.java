package org.twinhall.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that people see when Keycloak does not answer. */
@Named
@RequestScoped
public class SignInLaterPage {
    @Inject
    HttpServletRequest request;

    /** The login again, to the same address. */
    public String getTryAgain() {
        var wish = ReturnAddress.of(request.getParameter("to"));
        return "/signin?to=" + URLEncoder.encode(wish.path(), StandardCharsets.UTF_8);
    }
}
