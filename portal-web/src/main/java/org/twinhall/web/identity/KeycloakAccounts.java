package org.twinhall.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.staff.Accounts;
import org.twinhall.domain.staff.Member;
import org.twinhall.web.setting.Setting;

/**
 * The accounts in Keycloak. A government is an organisation, a role one of its groups. The roles that need a second factor bring
 * the plain role {@code second-factor}, because Keycloak's login flow does not see what an organisation's group gives.
 */
@ApplicationScoped
class KeycloakAccounts implements Accounts {
    private static final int MANY = 1000;
    private static final String SECOND_FACTOR = "second-factor";
    private static final int LINK_SECONDS = 3600;
    /** That of the realm. */
    private static final String DEFAULT_LANGUAGE = "en";

    @Inject
    KeycloakDirectory directory;

    @Override
    public List<Member> of(String slug) {
        return members(slug, KeycloakAccounts::lastSignIn);
    }

    @Override
    public List<Member> at(String slug) {
        return members(slug, (realm, personId) -> Optional.empty());
    }

    private List<Member> members(String slug, BiFunction<RealmResource, String, Optional<Instant>> lastSignIn) {
        return asking(realm -> {
            var organisation = organisation(realm, slug);
            var roles = rolesOfMembers(organisation);
            return organisation.members().list(0, MANY).stream()
                    .map(member -> member(
                            member,
                            roles.getOrDefault(member.getId(), Set.of()),
                            lastSignIn.apply(realm, member.getId())))
                    .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        });
    }

    @Override
    public Optional<Member> one(String personId) {
        return asking(realm -> {
            try {
                return Optional.of(member(realm.users().get(personId).toRepresentation(), Set.of(), Optional.empty()));
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    private static Map<String, Set<Role>> rolesOfMembers(OrganizationResource organisation) {
        var roles = new HashMap<String, Set<Role>>();
        groups(organisation).forEach((role, group) -> organisation
                .groups()
                .group(group)
                .getMembers(0, MANY, true)
                .forEach(member -> roles.computeIfAbsent(member.getId(), id -> EnumSet.noneOf(Role.class))
                        .add(role)));
        return roles;
    }

    private static Member member(UserRepresentation member, Set<Role> roles, Optional<Instant> lastSignIn) {
        return new Member(
                member.getId(),
                name(member),
                member.getEmail() == null ? "" : member.getEmail(),
                language(member),
                roles,
                Boolean.TRUE.equals(member.isEnabled()),
                lastSignIn);
    }

    private static String language(UserRepresentation person) {
        var attributes = person.getAttributes();
        return attributes == null
                ? DEFAULT_LANGUAGE
                : attributes.getOrDefault("locale", List.of()).stream()
                        .findFirst()
                        .orElse(DEFAULT_LANGUAGE);
    }

    private static String name(UserRepresentation person) {
        var name = ((person.getFirstName() == null ? "" : person.getFirstName()) + " "
                        + (person.getLastName() == null ? "" : person.getLastName()))
                .strip();
        return name.isEmpty() ? person.getUsername() : name;
    }

    /** As far back as Keycloak keeps its events, which is ninety days. */
    private static Optional<Instant> lastSignIn(RealmResource realm, String personId) {
        return realm.getEvents(List.of("LOGIN"), null, personId, null, null, null, 0, 1).stream()
                .map(event -> Instant.ofEpochMilli(event.getTime()))
                .findFirst();
    }

    @Override
    public void join(String slug, String personId, Set<Role> roles) {
        asking(realm -> {
            var organisation = organisation(realm, slug);
            // 409: is a member already.
            accept(organisation.members().addMember(personId), 201, 204, 409);
            roles.forEach(role -> give(realm, organisation, personId, role));
            return null;
        });
    }

    @Override
    public void give(String slug, String personId, Role role) {
        asking(realm -> {
            give(realm, organisation(realm, slug), personId, role);
            return null;
        });
    }

    private static void give(RealmResource realm, OrganizationResource organisation, String personId, Role role) {
        if (role.needsSecondFactor()) {
            // First, so that there is no moment in which the role counts and the factor is not asked for.
            realm.users().get(personId).roles().realmLevel().add(List.of(secondFactor(realm)));
        }
        // An organisation that was made when there were fewer roles has no group for a later one.
        var group = Optional.ofNullable(groups(organisation).get(role))
                .orElseGet(() -> KeycloakOrganisations.group(realm, organisation.groups(), RoleGroups.of(role), role));
        organisation.groups().group(group).addMember(personId);
    }

    private static RoleRepresentation secondFactor(RealmResource realm) {
        return realm.roles().get(SECOND_FACTOR).toRepresentation();
    }

    /** The second factor stays with the account: whoever has learnt to use one is not asked to forget it. */
    @Override
    public void take(String slug, String personId, Role role) {
        asking(realm -> {
            var organisation = organisation(realm, slug);
            Optional.ofNullable(groups(organisation).get(role))
                    .ifPresent(group -> organisation.groups().group(group).removeMember(personId));
            return null;
        });
    }

    @Override
    public void leave(String slug, String personId) {
        asking(realm -> {
            var organisation = organisation(realm, slug);
            groups(organisation)
                    .values()
                    .forEach(group -> organisation.groups().group(group).removeMember(personId));
            var member = organisation.members().member(personId);
            // Of somebody whose account the organisation brought in, the end of the membership would be the end of the
            // account.
            if (member.toRepresentation().getMembershipType() != MembershipType.MANAGED) {
                // 404: is none any more.
                accept(member.delete(), 204, 404);
            }
            return null;
        });
    }

    @Override
    public Optional<String> withEmail(String email) {
        return asking(realm -> user(realm, email).map(UserRepresentation::getId));
    }

    private static Optional<UserRepresentation> user(RealmResource realm, String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst();
    }

    @Override
    public void open(String email, String name, String language, String returnTo) {
        asking(realm -> {
            var known = user(realm, email);
            if (known.isEmpty()) {
                accept(realm.users().create(account(email, name, language)), 201);
            }
            var id = known.or(() -> user(realm, email)).orElseThrow().getId();
            // Only for one that was never anybody's: who has an account signs in with it, and is told nothing else
            // here.
            if (isFresh(realm, id)) {
                var account = realm.users().get(id);
                account.logout();
                account.executeActionsEmail(
                        Setting.OIDC_CLIENT_ID.value(),
                        Setting.PUBLIC_URL.value() + returnTo,
                        LINK_SECONDS,
                        List.of("UPDATE_PASSWORD"));
            }
            return null;
        });
    }

    /**
     * Whether the account was opened by an invitation and nobody has used it. That its address is not verified does not say so: the
     * address of an account may have been another before. Whoever sets the password of one that somebody uses takes its rights over.
     */
    private static boolean isFresh(RealmResource realm, String id) {
        var account = realm.users().get(id);
        var known = account.toRepresentation();
        return Boolean.TRUE.equals(known.isEnabled())
                && !Boolean.TRUE.equals(known.isEmailVerified())
                && account.credentials().isEmpty()
                && account.getFederatedIdentity().isEmpty()
                && account.groups().isEmpty()
                && realm.organizations().members().getOrganizations(id).isEmpty()
                && account.getUserSessions().isEmpty()
                && lastSignIn(realm, id).isEmpty();
    }

    private static UserRepresentation account(String email, String name, String language) {
        var account = new UserRepresentation();
        var space = name.indexOf(' ');
        account.setUsername(email);
        account.setEmail(email);
        account.setEmailVerified(false);
        account.setEnabled(true);
        account.setFirstName(space < 0 ? name : name.substring(0, space));
        account.setLastName(space < 0 ? name : name.substring(space + 1).strip());
        account.setAttributes(Map.of("locale", List.of(language)));
        return account;
    }

    private static OrganizationResource organisation(RealmResource realm, String slug) {
        return realm.organizations().searchByAttribute("alias:" + slug).stream()
                .filter(organisation -> slug.equals(organisation.getAlias()))
                .findFirst()
                .map(organisation -> realm.organizations().get(organisation.getId()))
                .orElseThrow(() -> new AccountsAway("Keycloak has no organisation of this name", null));
    }

    /** The ids of the organisation's groups by the roles that they give. */
    private static Map<Role, String> groups(OrganizationResource organisation) {
        var ids = organisation.groups().getAll(null, null, null, 0, MANY, true, false).stream()
                .collect(Collectors.toMap(
                        GroupRepresentation::getName, GroupRepresentation::getId, (one, other) -> one));
        var found = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            Optional.ofNullable(ids.get(RoleGroups.of(role))).ifPresent(id -> found.put(role, id));
        }
        return found;
    }

    private static void accept(Response answer, Integer... statuses) {
        try (answer) {
            if (!Set.of(statuses).contains(answer.getStatus())) {
                throw new AccountsAway("Keycloak answers " + answer.getStatus(), null);
            }
        }
    }

    private <T> T asking(Function<RealmResource, T> question) {
        return directory.asking("Keycloak does not do what the portal asks of accounts", question);
    }
}
