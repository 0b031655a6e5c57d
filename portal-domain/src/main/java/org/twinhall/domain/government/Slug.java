package org.twinhall.domain.government;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.twinhall.domain.shared.InvalidInput;

/** A government's name in addresses, which is also its organisation's alias: it is given once and never changes. */
final class Slug {
    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Slug() {}

    /**
     * A name in addresses that is free: the country and the plain letters of the name, such as {@code mx-guadalajara}.
     *
     * @param taken whether a government has it already
     */
    static String proposed(String name, String country, Predicate<String> taken) {
        var prefix = country.equals(GovernmentDetails.NO_COUNTRY) ? "" : country.toLowerCase(Locale.ROOT) + "-";
        var plain = shortened(prefix + plain(name), LONGEST);
        var first = SHAPE.matcher(plain).matches() ? plain : shortened("g-" + plain, LONGEST);
        var slug = first;
        for (var number = 2; taken.test(slug); number++) {
            slug = shortened(first, LONGEST - 4) + "-" + number;
        }
        return slug;
    }

    /** Letters without their accents, figures, and one hyphen for all else; what has no plain letter, as in 釜山, is left out. */
    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** At a hyphen, if there is one to cut at. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text.replaceAll("-$", "");
        }
        var cut = text.lastIndexOf('-', longest);
        return text.substring(0, cut > longest / 2 ? cut : longest).replaceAll("-$", "");
    }

    /** As somebody typed it. */
    static String read(String typed) {
        var slug = typed.strip();
        if (slug.length() > LONGEST) {
            throw new InvalidInput("slug", "too-long", String.valueOf(LONGEST));
        }
        if (!SHAPE.matcher(slug).matches()) {
            throw new InvalidInput("slug", "not-a-slug");
        }
        return slug;
    }
}
