package org.twinhall.web.history;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One thing that happened, for {@code t:history}.
 *
 * @param number     from 1, oldest first
 * @param zone       the zone of the government for which it was done
 * @param person     who did it
 * @param government for which government
 * @param roles      the roles that the seat had, in the reader's words; null if that is not known
 * @param address    from which network address; null if that is not kept
 * @param deed       in the reader's words
 * @param subject    the part of the record, or null
 * @param before     what was there before, or null
 * @param after      what is there since, or null
 * @param hash       of the entry, 64 hexadecimal digits
 */
public record HistoryLine(
        int number,
        Instant at,
        ZoneId zone,
        String person,
        String government,
        String roles,
        String address,
        String deed,
        String subject,
        String before,
        String after,
        String hash) {}
