package org.twinhall.launcher;

/** The database of the portal that runs with this data folder, or the operator's own. */
record PortalLogin(Settings settings) {

    /** As the role that owns the schema. */
    Database owner() {
        return settings.database().map(Settings.OwnDatabase::owner).orElseGet(() -> embedded("twinhall_owner"));
    }

    /** As the one whom no row-level security stops: there is such a login to the embedded database only. */
    Database superuser() {
        if (settings.database().isPresent()) {
            throw new Refusal("This is done in the embedded database only; do not set TWINHALL_DB_URL.");
        }
        return embedded("postgres");
    }

    private Database embedded(String role) {
        var folder = new DataFolder(settings.data());
        if (new PidFile(folder.run(), Postgres.NAME).alive().isEmpty()) {
            throw new Refusal(
                    "Twinhall does not run with the data in " + settings.data() + "; ./twinhall start starts it.");
        }
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + new Ports(folder.ports()).known(Postgres.NAME) + "/twinhall",
                role,
                new Secrets(folder.secrets()).of(role));
    }
}
