package org.twinhall.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A secret that the present request made: its answer tells it, and no later one, also not of the same page. */
@Named
@RequestScoped
public class ToldSecret {
    private String value;

    /** From now to the end of the request. */
    public void tell(String secret) {
        value = secret;
    }

    /** In plain words; null if none was made. */
    public String getValue() {
        return value;
    }
}
