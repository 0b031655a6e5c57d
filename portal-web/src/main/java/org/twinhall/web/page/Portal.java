package org.twinhall.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.twinhall.web.setting.Setting;

/** What the frame says of this portal as a whole. */
@Named
@ApplicationScoped
public class Portal {
    /** Whether it holds demonstration records about real governments. */
    public boolean isDemonstration() {
        return Setting.isDemonstration();
    }
}
