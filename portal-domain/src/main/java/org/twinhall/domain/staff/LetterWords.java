package org.twinhall.domain.staff;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.twinhall.domain.shared.Bundles;

/** The words of letters, in the language of whom they go to. */
public final class LetterWords {
    private static final List<String> LANGUAGES = List.of("en", "es", "pt-BR", "fr", "zh-CN", "ko");

    private final String language;
    private final ResourceBundle texts;

    private LetterWords(String language) {
        this.language = language;
        this.texts = Bundles.of("text.letter", locale(), LetterWords.class.getClassLoader());
    }

    /** The languages of letters, as their tags: those of the sign-in pages. */
    static List<String> languages() {
        return LANGUAGES;
    }

    static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    /** In that language if there are letters in it, and otherwise in English. */
    public static LetterWords in(String language) {
        return new LetterWords(speaks(language) ? language : "en");
    }

    /** The tag of the language that they are in. */
    public String language() {
        return language;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The words of that key, with what they speak of. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale()).format(arguments);
    }
}
