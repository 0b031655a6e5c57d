package org.twinhall.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinhall.web.setting.Setting;

/**
 * From which machine a request comes. A proxy that the operator trusts says in {@code X-Forwarded-For} for whom it asks; what anybody
 * else writes there counts for nothing.
 */
public final class CallerAddress {
    /** What may be an address and is no name: the system is never asked to look one up. */
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private CallerAddress() {}

    /** The network address of whoever asks. */
    public static String of(HttpServletRequest request) {
        var forwarded = request.getHeaders("X-Forwarded-For");
        return of(
                request.getRemoteAddr(),
                forwarded == null ? List.of() : Collections.list(forwarded),
                Setting.TRUSTED_PROXIES.find().map(CallerAddress::ranges).orElse(List.of()));
    }

    /** The last address of the way that is not a trusted proxy's; each proxy wrote down whom it spoke with. */
    static String of(String peer, List<String> forwarded, List<Range> trusted) {
        var way = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        var caller = peer;
        for (var at = way.size() - 1; at >= 0 && isTrusted(caller, trusted); at--) {
            if (literal(way.get(at)).isEmpty()) {
                return caller;
            }
            caller = way.get(at);
        }
        return caller;
    }

    private static boolean isTrusted(String address, List<Range> trusted) {
        return literal(address)
                .filter(known -> trusted.stream().anyMatch(range -> range.holds(known)))
                .isPresent();
    }

    /**
     * Addresses and ranges, separated by commas.
     *
     * @throws IllegalStateException if one of them is none
     */
    static List<Range> ranges(String setting) {
        return Arrays.stream(setting.split(",", -1))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(Range::of)
                .toList();
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return LITERAL.matcher(address).matches() ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** The addresses that begin with the same bits. */
    record Range(InetAddress first, int bits) {
        static Range of(String written) {
            var slash = written.indexOf('/');
            var first =
                    literal(slash < 0 ? written : written.substring(0, slash)).orElseThrow(() -> wrong(written));
            var longest = first.getAddress().length * Byte.SIZE;
            try {
                var bits = slash < 0 ? longest : Integer.parseInt(written.substring(slash + 1));
                if (bits < 0 || bits > longest) {
                    throw wrong(written);
                }
                return new Range(first, bits);
            } catch (NumberFormatException noNumber) {
                throw wrong(written);
            }
        }

        private static IllegalStateException wrong(String written) {
            return new IllegalStateException(Setting.TRUSTED_PROXIES.key() + ": " + written
                    + " is neither an address nor a range such as 10.0.0.0/8");
        }

        boolean holds(InetAddress address) {
            var ours = first.getAddress();
            var theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = Byte.SIZE - (bits % Byte.SIZE);
            return Arrays.equals(ours, 0, whole, theirs, 0, whole)
                    && (rest == Byte.SIZE || (ours[whole] & 0xFF) >> rest == (theirs[whole] & 0xFF) >> rest);
        }
    }
}
