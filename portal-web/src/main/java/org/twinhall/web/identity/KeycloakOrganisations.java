package org.twinhall.web.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.keycloak.admin.client.resource.OrganizationGroupsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.twinhall.domain.government.Accounts;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Organisations;
import org.twinhall.domain.people.Role;

/** Governments' organisations in Keycloak, each with a group for every role a government can give. */
@ApplicationScoped
class KeycloakOrganisations implements Organisations {
    private static final Logger LOG = Logger.getLogger(KeycloakOrganisations.class.getName());
    private static final int MORE_THAN_THERE_ARE = 1000;

    /** The group of operators is the platform's alone and is not made here. */
    private static final Map<String, Role> GROUPS = EnumSet.complementOf(EnumSet.of(Role.OPERATOR)).stream()
            .collect(toMap(RoleGroups::of, role -> role, (one, other) -> one, TreeMap::new));

    @Inject
    KeycloakDirectory directory;

    @Override
    public Optional<Set<String>> aliases() {
        try {
            return directory.organisations().map(Map::keySet);
        } catch (KeycloakAway e) {
            LOG.log(Level.WARNING, "Keycloak does not tell its organisations", e);
            return Optional.empty();
        }
    }

    @Override
    public Accounts of(String alias) {
        return asking(realm -> {
            var id = directory.organisations().orElseThrow().get(alias);
            return id == null ? Accounts.MISSING : isWhole(groups(realm, id)) ? Accounts.COMPLETE : Accounts.INCOMPLETE;
        });
    }

    private static boolean isWhole(OrganizationGroupsResource groups) {
        var known = byName(groups);
        return GROUPS.entrySet().stream()
                .allMatch(group -> known.containsKey(group.getKey())
                        && gives(groups, known.get(group.getKey()), group.getValue()));
    }

    @Override
    public Accounts make(Government government) {
        return asking(realm -> {
            var alias = government.slug().orElseThrow();
            var before = directory.organisations().orElseThrow().get(alias);
            var id = before == null ? organisation(realm, government, alias) : before;
            var made = makeGroups(realm, groups(realm, id));
            return before == null || made ? Accounts.MADE : Accounts.COMPLETE;
        });
    }

    private static String organisation(RealmResource realm, Government government, String alias) {
        var organisation = new OrganizationRepresentation();
        // Keycloak wants each name once in the realm; two cities may bear one, their alias they do not share.
        var free = realm.organizations().search(government.name(), true, 0, 1).isEmpty();
        organisation.setName(free ? government.name() : government.name() + " (" + alias + ")");
        organisation.setAlias(alias);
        organisation.setEnabled(true);
        organisation.setAttributes(Map.of(
                "kind", List.of(government.level().name()),
                "country", List.of(government.country())));
        try (var answer = realm.organizations().create(organisation)) {
            return idOf(answer);
        }
    }

    /** Keycloak says the id of what it made only in its address. */
    private static String idOf(Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new WebApplicationException(answer.readEntity(String.class), answer.getStatus());
        }
        var path = answer.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean makeGroups(RealmResource realm, OrganizationGroupsResource groups) {
        var known = byName(groups);
        var made = false;
        for (var wanted : GROUPS.entrySet()) {
            var id = known.get(wanted.getKey());
            if (id == null) {
                group(realm, groups, wanted.getKey(), wanted.getValue());
                made = true;
            } else if (!gives(groups, id, wanted.getValue())) {
                letGive(realm, groups, id, wanted.getValue());
                made = true;
            }
        }
        return made;
    }

    /** Makes the group that gives that role, and says its id. */
    static String group(RealmResource realm, OrganizationGroupsResource groups, String name, Role role) {
        var group = new GroupRepresentation();
        group.setName(name);
        try (var answer = groups.addTopLevelGroup(group)) {
            var id = idOf(answer);
            letGive(realm, groups, id, role);
            return id;
        }
    }

    private static void letGive(RealmResource realm, OrganizationGroupsResource groups, String group, Role role) {
        var representation = realm.roles().get(role.realmRole()).toRepresentation();
        groups.group(group).roles().realmLevel().add(List.of(representation));
    }

    private static boolean gives(OrganizationGroupsResource groups, String id, Role role) {
        return groups.group(id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .anyMatch(role.realmRole()::equals);
    }

    private static Map<String, String> byName(OrganizationGroupsResource groups) {
        var ids = new TreeMap<String, String>();
        groups.getAll(null, null, false, 0, MORE_THAN_THERE_ARE, true, false)
                .forEach(group -> ids.put(group.getName(), group.getId()));
        return ids;
    }

    private static OrganizationGroupsResource groups(RealmResource realm, String organisation) {
        return realm.organizations().get(organisation).groups();
    }

    private interface Question {
        Accounts ask(RealmResource realm) throws KeycloakAway;
    }

    private Accounts asking(Question question) {
        var realm = directory.administered();
        if (realm.isEmpty()) {
            return Accounts.NOT_SET_UP;
        }
        try {
            return question.ask(realm.get());
        } catch (WebApplicationException e) {
            LOG.log(Level.WARNING, "Keycloak refuses to keep an organisation: " + e.getMessage(), e);
            return e.getResponse().getStatus() < 500 ? Accounts.REFUSED : Accounts.AWAY;
        } catch (ProcessingException | KeycloakAway e) {
            LOG.log(Level.WARNING, "Keycloak does not answer about an organisation", e);
            return Accounts.AWAY;
        }
    }
}
