package org.twinhall.domain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.people.BoundPerson;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.schema.Schema;

/** A real PostgreSQL with the real migrations and the real application role: one for all tests of a run. */
public final class PortalDatabase {
    private static final PortalDatabase ONE = new PortalDatabase();

    private final String url;
    private final EntityManagerFactory factory;
    private final EntityManagerFactory owners;

    private PortalDatabase() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role twinhall_owner login password 'owner'");
                statement.execute("create role twinhall_app login nosuperuser nobypassrls password 'app'");
                statement.execute("create database twinhall owner twinhall_owner");
            }
            url = postgres.getJdbcUrl("postgres", "twinhall").replaceFirst("\\?.*$", "");
            Schema.migrate(url, "twinhall_owner", "owner", true);
            factory = factory("twinhall_app", "app");
            owners = factory("twinhall_owner", "owner");
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("No database to test on", broken);
        }
    }

    private EntityManagerFactory factory(String user, String password) {
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "eclipselink.session-name",
                        "portal of " + user,
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        url + "?stringtype=unspecified",
                        "jakarta.persistence.jdbc.user",
                        user,
                        "jakarta.persistence.jdbc.password",
                        password));
    }

    public static PortalDatabase one() {
        return ONE;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException stillRunning) {
            throw new IllegalStateException("PostgreSQL did not stop", stillRunning);
        }
    }

    /** Does the work in one transaction of that seat; a null seat is the public. What the work throws rolls it back. */
    public <T> T as(Seat seat, Function<EntityManager, T> work) {
        return as(seat, work, factory);
    }

    /**
     * Does the work as the owner of the schema, whom the database's row-level security stops at no table on which it is not forced:
     * there the first wall stands alone.
     */
    public <T> T withoutTheSecondWall(Seat seat, Function<EntityManager, T> work) {
        return as(seat, work, owners);
    }

    private static <T> T as(Seat seat, Function<EntityManager, T> work, EntityManagerFactory factory) {
        try {
            return BoundSeat.during(seat, () -> inTransaction(seat, work, factory));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static <T> T inTransaction(Seat seat, Function<EntityManager, T> work, EntityManagerFactory factory) {
        try (var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                // In the container the listener does this; here connections are acquired before their transaction
                // begins.
                PeopleRoom.tell(entities, seat);
                var answer = work.apply(entities);
                entities.getTransaction().commit();
                return answer;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** Does the work in one transaction for somebody who takes no seat. */
    public <T> T asThemselves(Somebody somebody, Function<EntityManager, T> work) {
        try {
            return BoundPerson.during(somebody, () -> as(null, work));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** A bare connection of the application's role, as somebody has it who got past the first wall. */
    public Connection bare() throws SQLException {
        return DriverManager.getConnection(url, "twinhall_app", "app");
    }

    /** A connection of the role that owns the schema. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, "twinhall_owner", "owner");
    }

    /** A seat in one of the demonstration's governments. */
    public static Seat seat(DemoGovernment government, Role... roles) {
        return new Seat(
                "person-of-" + government.slug,
                "Person of " + government.slug,
                government.id,
                government.slug,
                Set.of(roles));
    }

    /** The demonstration's governments. */
    public enum DemoGovernment {
        SAN_NICOLAS(1, "mx-san-nicolas"),
        BELLO(2, "co-bello"),
        SRE(3, "mx-sre"),
        MERCOCIUDADES(4, "mercociudades"),
        JALISCO(5, "mx-jalisco"),
        PLATFORM(6, "platform");

        public final UUID id;
        public final String slug;

        DemoGovernment(int number, String slug) {
            this.id = UUID.fromString("00000000-0000-4000-8000-00000000000" + number);
            this.slug = slug;
        }
    }
}
