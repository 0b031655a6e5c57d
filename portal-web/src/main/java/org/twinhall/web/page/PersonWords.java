package org.twinhall.web.page;

import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.people.Person;

/** Persons in the reader's words: by their names, or as somebody who was erased. */
public final class PersonWords {
    private PersonWords() {}

    /** The name to show; null for nobody. */
    public static String of(Person person, Locale reader) {
        return person == null ? null : person.name().orElseGet(() -> PageText.of(reader, "person.erased"));
    }

    /** A name that a record kept, or that its person was erased. */
    public static String kept(Optional<String> name, Locale reader) {
        return name.orElseGet(() -> PageText.of(reader, "person.erased"));
    }

    /** The name as machines get it: null for nobody, and for somebody who was erased. */
    public static String machine(Person person) {
        return person == null ? null : person.name().orElse(null);
    }
}
