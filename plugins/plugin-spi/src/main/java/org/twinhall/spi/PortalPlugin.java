package org.twinhall.spi;

/**
 * What every plugin of the portal is: something that says who it is and where its knowledge comes from.
 *
 * <p>A plugin is found by {@link java.util.ServiceLoader} under this interface, in a jar of the plugins folder, and is made
 * once. It must have a public constructor without arguments that does no work. All its methods may be called by several
 * threads at the same time. A plugin sees values and answers with values: never a page, an entity, a session or a connection.
 */
public interface PortalPlugin {

    /** The major version of this language. The portal refuses a plugin whose {@link Manifest#spiMajor()} differs. */
    int SPI_MAJOR = 1;

    /**
     * Who this plugin is. Always the same answer; asked first, before anything else.
     *
     * @return never null
     */
    Manifest manifest();
}
