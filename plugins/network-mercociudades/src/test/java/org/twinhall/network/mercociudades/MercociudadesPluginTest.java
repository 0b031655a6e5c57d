package org.twinhall.network.mercociudades;

import java.util.List;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.RegistryFacts;
import org.twinhall.spi.plugin.NetworkPlugin;
import org.twinhall.testkit.NetworkPluginContract;

class MercociudadesPluginTest implements NetworkPluginContract {
    @Override
    public NetworkPlugin plugin() {
        return Applicants.MERCOCIUDADES;
    }

    @Override
    public List<Applicant> soundApplicants() {
        return List.of(Applicants.ROSARIO, Applicants.BELLO);
    }

    @Override
    public RegistryFacts soundRegistry() {
        return Applicants.onRecord();
    }
}
