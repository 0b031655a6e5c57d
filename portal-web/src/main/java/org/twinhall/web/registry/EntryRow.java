package org.twinhall.web.registry;

/**
 * An agreement in a list, in the reader's words.
 *
 * @param address     of its sheet
 * @param first       the party that is named first
 * @param others      the other parties in one line
 * @param places      where the parties are, in their order
 * @param machineDay  when it was signed, for the {@code datetime} of a {@code time} element; null if not known or not precise
 * @param day         when it was signed
 * @param what        its title, or what kind of agreement it is
 * @param status      its status
 * @param tone        the tone of the style sheet that goes with the status
 * @param icon        the icon that goes with it; null for that of its tone
 * @param published   whether everybody may read it
 * @param made        whether what it says about real governments is made up
 * @param focus       in the words of the source, or null
 * @param focusTongue the language of that, or null
 * @param matched     where the words looked for were found; empty if none were
 */
public record EntryRow(
        String address,
        String first,
        String others,
        String places,
        String machineDay,
        String day,
        String what,
        String status,
        String tone,
        String icon,
        boolean published,
        boolean made,
        String focus,
        String focusTongue,
        String matched) {}
