package org.twinhall.spi.filing;

/**
 * The electronic way to an authority. It calls out, only through the {@link Outbound} it is handed, never inside a
 * transaction. The portal may call again with the same {@link FilingFacts#key()} when it did not get an answer.
 */
public interface FilingChannel {

    /**
     * Hands a filing in.
     *
     * @param filing   what is filed
     * @param dossier  the dossier as PDF
     * @param outbound the only way out
     * @return what became of it. Silence, a time-out and an answer that cannot be read are {@link Delivery#UNKNOWN}, never
     *         {@link Delivery#REFUSED}
     */
    Delivery file(FilingFacts filing, byte[] dossier, Outbound outbound);
}
