package org.twinhall.web.setting;

import jakarta.enterprise.context.ApplicationScoped;
import org.twinhall.domain.agreement.Demonstration;

/** Tells the domain what the operator set. */
@ApplicationScoped
class DemonstrationSetting implements Demonstration {

    @Override
    public boolean isOn() {
        return Setting.isDemonstration();
    }
}
