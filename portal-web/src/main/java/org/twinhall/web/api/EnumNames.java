package org.twinhall.web.api;

import org.twinhall.domain.shared.InvalidInput;

/** Names of enumerations, as bodies of the API give them. */
public final class EnumNames {
    private EnumNames() {}

    /**
     * The value of that name.
     *
     * @param name   never null
     * @param field  of the body
     * @param reason of the refusal
     * @throws InvalidInput if there is none
     */
    public static <E extends Enum<E>> E read(Class<E> names, String name, String field, String reason) {
        try {
            return Enum.valueOf(names, name);
        } catch (IllegalArgumentException unknown) {
            throw (InvalidInput) new InvalidInput(field, reason).initCause(unknown);
        }
    }
}
