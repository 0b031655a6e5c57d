package org.twinhall.launcher;

/** What the portal is started for. */
enum Profile {
    /** Demonstration persons with a known password, tokens by password, a JVM that starts fast. */
    DEVELOPMENT,
    /** Nobody can sign in until the operator makes accounts; a JVM that runs fast. */
    PRODUCTION;

    String word() {
        return this == DEVELOPMENT ? "development" : "production";
    }
}
