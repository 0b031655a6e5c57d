package org.twinhall.domain.registry.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The letters of a file that does not say how they are encoded. UTF-8 proves itself; what is neither that nor UTF-16 is taken for the
 * encoding of Western European office programs, and the reader is told so.
 *
 * @param text     without a byte order mark
 * @param encoding by its usual name
 */
record Letters(String text, String encoding) {
    private static final int ENOUGH = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    static Letters of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return strict(bytes, UTF_16LE, "UTF-16LE");
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strict(bytes, UTF_16BE, "UTF-16BE");
        }
        var even = zeros(bytes, 0);
        var odd = zeros(bytes, 1);
        if (odd > even * 4 && odd > Math.min(bytes.length, ENOUGH) / 8) {
            return strict(bytes, UTF_16LE, "UTF-16LE");
        }
        if (even > odd * 4 && even > Math.min(bytes.length, ENOUGH) / 8) {
            return strict(bytes, UTF_16BE, "UTF-16BE");
        }
        try {
            return new Letters(withoutMark(decode(bytes, UTF_8)), "UTF-8");
        } catch (CharacterCodingException western) {
            return usesWindowsLetters(bytes)
                    ? new Letters(new String(bytes, WINDOWS), "Windows-1252")
                    : new Letters(new String(bytes, ISO_8859_1), "ISO-8859-1");
        }
    }

    private static Letters strict(byte[] bytes, Charset charset, String name) {
        try {
            return new Letters(withoutMark(decode(bytes, charset)), name);
        } catch (CharacterCodingException cut) {
            throw (RuntimeException) SheetFile.wrong("ends-in-the-middle").initCause(cut);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int zeros(byte[] bytes, int from) {
        var found = 0;
        for (var at = from; at < Math.min(bytes.length, ENOUGH); at += 2) {
            found += bytes[at] == 0 ? 1 : 0;
        }
        return found;
    }

    /** Where Latin-1 has control characters nobody types, Windows has quotation marks and dashes. */
    private static boolean usesWindowsLetters(byte[] bytes) {
        for (var one : bytes) {
            var code = one & 0xFF;
            if (code >= 0x80 && code <= 0x9F) {
                return true;
            }
        }
        return false;
    }
}
