package org.twinhall.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;

/** The words of this room, with what they speak of. */
@Named
@RequestScoped
public class TalkWords {
    @Inject
    Language language;

    /** Several names in one line. */
    public String names(List<String> names) {
        return String.join(", ", names);
    }

    /** A text as a message format: its apostrophes are doubled. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("discussion", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }
}
