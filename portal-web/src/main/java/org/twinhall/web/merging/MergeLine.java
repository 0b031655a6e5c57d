package org.twinhall.web.merging;

import java.io.Serializable;
import java.util.UUID;

/**
 * A merge, for a page.
 *
 * @param address of the record that stays
 * @param because or null
 * @param by      for whom and when
 * @param undone  for whom and when it was undone, or null
 * @param stayed  how many statements stayed when it was undone
 */
public record MergeLine(
        UUID id,
        String kind,
        String kept,
        String away,
        String address,
        String because,
        String by,
        String undone,
        int stayed,
        boolean undoable)
        implements Serializable {}
