package org.twinhall.spi.country;

import java.util.Objects;
import org.twinhall.spi.Source;

/**
 * A clause that some agreements have and a model text leaves out: an editor adds it to a draft. What stands for the parties in a
 * {@linkplain AgreementTemplate model text} stands for them here too.
 *
 * @param code   stable name, of lower-case words with hyphens; once in a country
 * @param clause its words
 * @param source where they come from
 */
public record LibraryClause(String code, AgreementTemplate.Clause clause, Source source) {
    public LibraryClause {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(source, "source");
    }
}
