package org.twinhall.web.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.twinhall.domain.webhook.Destinations;
import org.twinhall.web.setting.Setting;

/**
 * Where the portal calls out to at somebody's wish: by HTTPS to addresses of the public network. Else a government could have the portal
 * ask machines that stand beside it. In development the own machine may be called too.
 */
@ApplicationScoped
public class PublicDestinations implements Destinations {
    private static final int BYTE = 0xff;

    @Override
    public Optional<String> refusal(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            return Optional.of("not-an-address");
        }
        if (isDevelopment() && "http".equalsIgnoreCase(address.getScheme())) {
            return Optional.empty();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? Optional.empty() : Optional.of("not-https");
    }

    /** @throws Refused by how it is written */
    void check(URI address) throws Refused {
        var reason = refusal(address);
        if (reason.isPresent()) {
            throw new Refused(reason.get());
        }
    }

    /**
     * Looks up where a name leads to.
     *
     * @param host a name, or an address in digits
     * @return all addresses, each of which may be called
     * @throws Refused if any of them may not
     */
    InetAddress[] found(String host) throws UnknownHostException, Refused {
        var found = InetAddress.getAllByName(host);
        for (var address : found) {
            if (!isPublic(address) && !(isDevelopment() && address.isLoopbackAddress())) {
                throw new Refused("not-public");
            }
        }
        return found;
    }

    /** Whether an address is one of the public network, by the registries of RFC 6890. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic(address.getAddress()) : isPublicSix((Inet6Address) address);
    }

    private static boolean isPublic(byte[] four) {
        var first = four[0] & BYTE;
        var second = four[1] & BYTE;
        var third = four[2] & BYTE;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast, without the prefixes that hold addresses of the fourth version or are for documents. */
    private static boolean isPublicSix(Inet6Address address) {
        var bytes = address.getAddress();
        var first = (bytes[0] & BYTE) << 8 | (bytes[1] & BYTE);
        var second = (bytes[2] & BYTE) << 8 | (bytes[3] & BYTE);
        return (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8));
    }

    private static boolean isDevelopment() {
        return "development".equals(Setting.PROFILE.value());
    }

    /** It is not called. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param reason in one word */
        Refused(String reason) {
            super(reason);
        }
    }
}
