package org.twinhall.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.twinhall.domain.staff.Invitee;

/** The languages in which somebody can be invited, each by its own name: whoever chooses knows whom they write to. */
@Named
@ApplicationScoped
public class InviteeLanguages {

    /** Tags by names. */
    public Map<String, String> getOffered() {
        var offered = new LinkedHashMap<String, String>();
        Invitee.languages().forEach(tag -> {
            var language = Locale.forLanguageTag(tag);
            offered.put(language.getDisplayName(language), tag);
        });
        return offered;
    }
}
