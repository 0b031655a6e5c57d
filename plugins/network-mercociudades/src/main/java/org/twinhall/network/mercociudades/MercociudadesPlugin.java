package org.twinhall.network.mercociudades;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.network.Network;
import org.twinhall.spi.plugin.NetworkPlugin;

/** Mercociudades, the network of cities of the Mercosur and its neighbours. */
public final class MercociudadesPlugin implements NetworkPlugin {
    static final String NETWORK = "mercociudades";

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);

    /** The page as it stood in 2025: note signed by the mayor, form, decision of the General Assembly at the yearly summit. */
    private static final Source ADMISSION = new Source(
            "Mercociudades, Solicitud de Ingreso – Gobiernos Locales",
            "párr. 1, núms. 1 y 2",
            URI.create("https://mercociudades.org/solicitud-de-ingreso"),
            READ_ON,
            Verification.FULL_TEXT);

    private static final CallFamily COOPERATION = new CooperationCalls(READ_ON);

    @Override
    public Manifest manifest() {
        return new Manifest(
                "network-mercociudades",
                1,
                "1.0.0",
                READ_ON,
                List.of(ADMISSION, CooperationCalls.term(1, READ_ON)),
                List.of(new Locale("es"), Locale.ENGLISH),
                "text.network-mercociudades");
    }

    @Override
    public Network network() {
        return new Network(
                NETWORK,
                "Mercociudades",
                URI.create("https://mercociudades.org"),
                Text.of("mercociudades.joining"),
                ADMISSION);
    }

    @Override
    public List<CallFamily> calls() {
        return List.of(COOPERATION);
    }
}
