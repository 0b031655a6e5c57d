package org.twinhall.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text, or texts of a list, that can only be a name of these constants; what else comes is refused by whoever reads it. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WordOf {
    Class<? extends Enum<?>> value();

    /** Whether the names are said as published: small letters with hyphens, such as {@code in-force}. */
    boolean published() default false;
}
