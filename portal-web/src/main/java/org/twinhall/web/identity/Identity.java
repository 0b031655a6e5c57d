package org.twinhall.web.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.Serializable;
import java.text.ParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A person as a verified token describes them.
 *
 * @param id          the token's subject; never changes
 * @param username    the name of the account
 * @param name        the name to show
 * @param email       their own, in small letters; empty if it is not known or not verified
 * @param secondFactor whether they showed one when they signed in
 * @param memberships by the alias of the organisation, which is the slug of the government
 */
public record Identity(
        String id,
        String username,
        String name,
        String email,
        boolean secondFactor,
        Map<String, Membership> memberships)
        implements Serializable {
    /** What Keycloak's realm calls a code from an authenticator and a key (RFC 8176). */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "hwk");

    public Identity {
        memberships = Map.copyOf(memberships);
    }

    /** Whether it is the account of a program and not of a person, as Keycloak names those: no person can be called so. */
    boolean isOfAProgram() {
        return username.startsWith("service-account-");
    }

    /** The same person, who showed what they showed when they signed in: Keycloak says so in the token and never afterwards. */
    Identity signedInAs(Identity atSignIn) {
        return new Identity(id, username, name, email, atSignIn.secondFactor, memberships);
    }

    /** Reads a token whose signature, issuer, audience and expiry have been checked. Claims of another shape count as absent. */
    public static Identity of(JWTClaimsSet claims) {
        var username = text(claims, "preferred_username", claims.getSubject());
        return new Identity(
                claims.getSubject(),
                username,
                text(claims, "name", username),
                email(claims),
                secondFactor(claims.getClaim("amr")),
                memberships(claims.getClaim("organization")));
    }

    private static String email(JWTClaimsSet claims) {
        return Boolean.TRUE.equals(claims.getClaim("email_verified"))
                ? text(claims, "email", "").toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean secondFactor(Object claim) {
        return claim instanceof Collection<?> ways && ways.stream().anyMatch(SECOND_FACTORS::contains);
    }

    private static String text(JWTClaimsSet claims, String name, String otherwise) {
        try {
            var value = claims.getStringClaim(name);
            return value == null || value.isBlank() ? otherwise : value;
        } catch (ParseException e) {
            return otherwise;
        }
    }

    private static Map<String, Membership> memberships(Object claim) {
        var found = new LinkedHashMap<String, Membership>();
        if (claim instanceof Map<?, ?> organisations) {
            organisations.forEach((alias, facts) -> found.put(String.valueOf(alias), membership(facts)));
        }
        return found;
    }

    private static Membership membership(Object claim) {
        if (claim instanceof Map<?, ?> facts) {
            return new Membership(facts.get("id") instanceof String id ? id : "", roles(facts.get("realm_access")));
        }
        return new Membership("", Set.of());
    }

    private static Set<String> roles(Object claim) {
        if (claim instanceof Map<?, ?> access && access.get("roles") instanceof Collection<?> names) {
            return names.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }
        return Set.of();
    }
}
