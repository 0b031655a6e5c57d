package org.twinhall.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void whoAnswersForAnAuthorityOrSaysWhoMayDoWhatShowsASecondFactor() {
        assertThat(Arrays.stream(Role.values()).filter(Role::needsSecondFactor))
                .containsExactlyInAnyOrder(
                        Role.GOVERNMENT_ADMINISTRATOR,
                        Role.REVIEWER,
                        Role.OPINION_REVIEWER,
                        Role.REGISTRAR,
                        Role.OPERATOR);
    }

    @Test
    void everyRoleIsFoundByItsNameInTheRealm() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Role.ofRealm(role.realmRole())).contains(role));
    }
}
