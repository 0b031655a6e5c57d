package org.twinhall.domain.registry;

/** One letter too many, too few, another one, or two that changed places. */
final class OneTypo {
    private OneTypo() {}

    /** Whether one word becomes the other by it, or is the same. */
    static boolean lies(String one, String other) {
        if (one.length() < other.length()) {
            return lies(other, one);
        }
        var same = 0;
        while (same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() > other.length()) {
            return one.substring(same + 1).equals(other.substring(same));
        }
        return same == one.length()
                || one.substring(same + 1).equals(other.substring(same + 1))
                || (same + 1 < one.length()
                        && one.charAt(same) == other.charAt(same + 1)
                        && one.charAt(same + 1) == other.charAt(same)
                        && one.substring(same + 2).equals(other.substring(same + 2)));
    }
}
