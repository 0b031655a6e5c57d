package org.twinhall.domain.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;

/**
 * What an administrator says of an address.
 *
 * @param address  where it is told
 * @param about    what it is for
 * @param subjects of what it is told, at least one
 */
public record WebhookDetails(URI address, String about, List<String> subjects) {
    /** Of what can be told: kinds of records. */
    public static final List<String> SUBJECTS = List.of("drafts", "plans", "calls", "government");

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_ABOUT = 120;

    /**
     * As it was typed.
     *
     * @throws InvalidInput with all that is wrong with {@code address}, {@code about} and {@code subjects}
     */
    static WebhookDetails read(
            Faults faults, String address, String about, Collection<String> subjects, Destinations destinations) {
        var where = faults.taking(() -> address(address, destinations));
        var why = faults.taking(() -> about(about));
        var what = faults.taking(() -> subjects(subjects));
        faults.tell();
        return new WebhookDetails(where, why, what);
    }

    private static URI address(String typed, Destinations destinations) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput("address", "required");
        }
        if (typed.strip().length() > LONGEST_ADDRESS) {
            throw new InvalidInput("address", "too-long", String.valueOf(LONGEST_ADDRESS));
        }
        try {
            var address = new URI(typed.strip());
            destinations.refusal(address).ifPresent(reason -> {
                throw new InvalidInput("address", reason);
            });
            return address;
        } catch (URISyntaxException notAnAddress) {
            throw (InvalidInput) new InvalidInput("address", "not-an-address").initCause(notAnAddress);
        }
    }

    private static String about(String typed) {
        var clean = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.isEmpty()) {
            throw new InvalidInput("about", "required");
        }
        if (clean.length() > LONGEST_ABOUT) {
            throw new InvalidInput("about", "too-long", String.valueOf(LONGEST_ABOUT));
        }
        return clean;
    }

    private static List<String> subjects(Collection<String> chosen) {
        var known = new TreeSet<>(chosen == null ? List.<String>of() : chosen);
        if (known.isEmpty()) {
            throw new InvalidInput("subjects", "required");
        }
        if (!SUBJECTS.containsAll(known)) {
            throw new InvalidInput("subjects", "unknown");
        }
        return List.copyOf(known);
    }
}
