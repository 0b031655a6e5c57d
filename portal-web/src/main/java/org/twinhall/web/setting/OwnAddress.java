package org.twinhall.web.setting;

import jakarta.enterprise.context.ApplicationScoped;
import org.twinhall.domain.staff.PortalAddress;

/** Tells the domain where the operator says that the portal is found. */
@ApplicationScoped
class OwnAddress implements PortalAddress {

    @Override
    public String address() {
        return Setting.PUBLIC_URL.value();
    }
}
