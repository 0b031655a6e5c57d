package org.twinhall.network.mercociudades;

import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.plugin.NetworkPlugin;
import org.twinhall.testkit.Registries;

/** Cities for the tests. What is on record of them is made up. */
final class Applicants {
    static final NetworkPlugin MERCOCIUDADES = new MercociudadesPlugin();
    static final Applicant ROSARIO = city("rosario", "Rosario", "AR");
    static final Applicant BELLO = city("bello", "Bello", "CO");
    static final Applicant MEDELLIN = city("medellin", "Medellín", "CO");

    private Applicants() {}

    static Applicant city(String id, String name, String country) {
        return new Applicant(id, name, country, PartyLevel.MUNICIPALITY);
    }

    /** Rosario is a member and has an agreement with Bello. */
    static Registries onRecord() {
        return Registries.empty().member("rosario", "mercociudades").agreement("rosario", "bello");
    }
}
