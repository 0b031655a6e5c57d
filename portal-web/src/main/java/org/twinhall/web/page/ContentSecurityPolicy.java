package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import org.twinhall.web.setting.Setting;

/**
 * What a browser may load and do on our pages; why each part is as it is stands in docs/adr/0003.
 *
 * <p>{@code script-src} is last on purpose: PrimeFaces adds the nonce of its own scripts to the end of the policy.
 */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {
    /** The policy, without the nonce. */
    public String getText() {
        return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; img-src 'self' data:; "
                + "style-src 'self'; form-action 'self'"
                + origin(Setting.OIDC_ISSUER.value())
                + "; script-src 'self'";
    }

    /** Signing in and out goes there from a form, and browsers hold redirects to the policy too. */
    private static String origin(String issuer) {
        var address = URI.create(issuer);
        return " " + address.getScheme() + "://" + address.getRawAuthority();
    }
}
