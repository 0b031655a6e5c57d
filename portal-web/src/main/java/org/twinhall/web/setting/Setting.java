package org.twinhall.web.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Everything an operator can set, read through MicroProfile Config: {@code twinhall.public.url} is also the environment
 * variable {@code TWINHALL_PUBLIC_URL}. The data source in web.xml reads
 * {@code twinhall.db.url}, {@code twinhall.db.user} and {@code twinhall.db.password} itself.
 */
public enum Setting {
    /** The address people type, without a slash at its end, such as {@code http://localhost:8080}. */
    PUBLIC_URL("twinhall.public.url", "http://localhost:8080"),
    /** Proxies that say for whom they ask, as addresses or ranges such as {@code 10.0.0.0/8}, separated by commas. */
    TRUSTED_PROXIES("twinhall.trusted.proxies", null),
    /** The issuer of the tokens, as the browser and the tokens name it. */
    OIDC_ISSUER("twinhall.oidc.issuer", "http://localhost:18180/realms/twinhall"),
    /** The same realm as this server reaches it, where that differs (containers); else the issuer. */
    OIDC_INTERNAL_ISSUER("twinhall.oidc.internal.issuer", null),
    /** Who the portal is to Keycloak. */
    OIDC_CLIENT_ID("twinhall.oidc.client.id", "portal-web"),
    /** The portal's word of honour to Keycloak. No default. */
    OIDC_CLIENT_SECRET("twinhall.oidc.client.secret", null),
    /** Who the portal is to Keycloak when it asks about governments and accounts. */
    OIDC_ADMIN_CLIENT_ID("twinhall.oidc.admin.client.id", "portal-admin"),
    /** The secret of that client. Without it the portal does not ask. */
    OIDC_ADMIN_CLIENT_SECRET("twinhall.oidc.admin.client.secret", null),
    /** The audience that a bearer token must name. */
    OIDC_API_AUDIENCE("twinhall.oidc.api.audience", "twinhall-api"),
    /** The database, as JDBC names it. No default. */
    DB_URL("twinhall.db.url", null),
    /** The role of the portal itself; the data source in web.xml reads it too. */
    DB_USER("twinhall.db.user", "twinhall_app"),
    /** The password of that role. No default. */
    DB_PASSWORD("twinhall.db.password", null),
    /** The role that owns the schema; used for migrations at the start and for nothing else. */
    DB_OWNER_USER("twinhall.db.owner.user", "twinhall_owner"),
    /** The password of that role. No default. */
    DB_OWNER_PASSWORD("twinhall.db.owner.password", null),
    /** Whether the demonstration's governments and agreements are loaded; by default in development only. */
    DEMO("twinhall.demo", null),
    /** The server that takes mail. Without it no mail is sent, and letters wait. */
    SMTP_HOST("twinhall.smtp.host", null),
    /** Where that server listens. */
    SMTP_PORT("twinhall.smtp.port", "25"),
    /** The address that mail comes from. */
    SMTP_FROM("twinhall.smtp.from", null),
    /** The ClamAV daemon that looks into every scan, as {@code host:port}. Without it scans are not looked into for viruses. */
    CLAMD("twinhall.clamd", null),
    /** The folder of plugin jars. Without it there are no plugins. */
    PLUGINS("twinhall.plugins", null),
    /** The folder of this node's search index. Without it the index is kept in memory and built at every start. */
    INDEX("twinhall.index", null),
    /** {@code development} or {@code production}. */
    PROFILE("twinhall.profile", "development");

    private static final List<Setting> NEEDED = List.of(OIDC_CLIENT_SECRET, DB_URL, DB_OWNER_PASSWORD);

    private final String key;
    private final String byDefault;

    Setting(String key, String byDefault) {
        this.key = key;
        this.byDefault = byDefault;
    }

    /** The key in MicroProfile Config. */
    public String key() {
        return key;
    }

    /** What is set, or the default; empty if neither is there. */
    public Optional<String> find() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(byDefault));
    }

    /**
     * What is set, or the default.
     *
     * @throws IllegalStateException if neither is there
     */
    public String value() {
        return find().orElseThrow(() -> new IllegalStateException("The setting " + key + " is missing"));
    }

    /** Whether this portal is a demonstration: what is made on it is marked as made up. A production portal is none by mistake. */
    public static boolean isDemonstration() {
        return DEMO.find().map(Boolean::parseBoolean).orElseGet(() -> "development".equals(PROFILE.value()));
    }

    /** The settings without which the portal cannot do its work and which are missing. */
    public static List<Setting> missing() {
        return Arrays.stream(values())
                .filter(setting -> NEEDED.contains(setting) && setting.find().isEmpty())
                .toList();
    }
}
