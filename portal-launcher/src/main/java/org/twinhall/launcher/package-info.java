/**
 * Starts everything on one machine: embedded PostgreSQL, Keycloak, Payara Micro.
 *
 * <p>The command of the person ({@link org.twinhall.launcher.Twinhall}) is short-lived; it checks the settings and
 * leaves a {@link org.twinhall.launcher.Supervisor} behind, a process of its own that owns the three parts and stops
 * them in order. The two speak through small files in the data folder, so that either may die without the other
 * being misled.
 */
package org.twinhall.launcher;
