package org.twinhall.spi.network;

import java.net.URI;
import java.util.Objects;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/**
 * A network of cities.
 *
 * @param id      lower-case, such as {@code mercociudades}; also the name of its secretariat among the portal's governments
 * @param name    its own name
 * @param home    its site
 * @param joining how one becomes a member
 * @param source  where the way to become a member stands
 */
public record Network(String id, String name, URI home, Text joining, Source source) {

    public Network {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(joining, "joining");
        Objects.requireNonNull(source, "source");
    }
}
