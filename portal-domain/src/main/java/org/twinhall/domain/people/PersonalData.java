package org.twinhall.domain.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a mapped field that says something about a person, with what it is for and how long it is kept. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {
    /** What it is needed for, in one sentence. */
    String purpose();

    /** How long it is kept. */
    KeptFor keptFor();
}
