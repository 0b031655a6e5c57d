package org.twinhall.web.plugin;

/** All that a plugin sees of the portal: the JDK and the plugin language. Of the server and of other plugins, nothing. */
final class SpiOnly extends ClassLoader {
    private static final String LANGUAGE = "org.twinhall.spi.";

    private final ClassLoader portal;

    SpiOnly(ClassLoader portal) {
        super("twinhall-plugin-language", ClassLoader.getPlatformClassLoader());
        this.portal = portal;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(LANGUAGE) ? portal.loadClass(name) : super.loadClass(name, resolve);
    }
}
