package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void hasNoMembershipsWithoutTheClaim() {
        assertThat(Identity.of(claims(null)).memberships()).isEmpty();
    }

    @Test
    void takesAClaimOfAnotherShapeForNone() {
        assertThat(Identity.of(claims(List.of("mx-sre"))).memberships()).isEmpty();
    }

    @Test
    void givesNoRolesForAMembershipWithoutGroups() {
        assertThat(Identity.of(claims(Map.of("mx-sre", Map.of("id", "o-3")))).memberships())
                .containsEntry("mx-sre", new Membership("o-3", Set.of()));
    }

    @Test
    void showsTheAccountWhereThereIsNoName() {
        assertThat(Identity.of(claims(null)).name()).isEqualTo("reviewer.sre");
    }

    private static JWTClaimsSet claims(Object organisations) {
        return new JWTClaimsSet.Builder()
                .subject("p-1")
                .claim("preferred_username", "reviewer.sre")
                .claim("organization", organisations)
                .build();
    }
}
