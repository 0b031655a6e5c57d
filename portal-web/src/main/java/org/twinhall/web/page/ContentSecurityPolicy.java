package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.twinhall.web.setting.AnswerHeaders;

/** The policy of every answer, for PrimeFaces, which adds the nonce of its own scripts to it. */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {
    /** The policy, without the nonce. */
    public String getText() {
        return AnswerHeaders.policy();
    }
}
