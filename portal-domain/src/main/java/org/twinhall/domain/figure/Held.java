package org.twinhall.domain.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.agreement.InForce.Answer;
import org.twinhall.domain.figure.Holdings.Alike;

/**
 * How many public agreements of this registry were in force on a day.
 *
 * @param territory ISO 3166 code of where one of the parties is; empty for all that the registry holds
 * @param inForce   that certainly were
 * @param perhaps   of which the record leaves it open
 */
public record Held(LocalDate day, Optional<String> territory, long inForce, long perhaps) {

    static Held of(LocalDate day, Optional<String> territory, List<Alike> agreements) {
        return new Held(day, territory, counted(agreements, day, Answer.YES), counted(agreements, day, Answer.PERHAPS));
    }

    private static long counted(List<Alike> agreements, LocalDate day, Answer answer) {
        return agreements.stream()
                .filter(each -> InForce.on(day, each.record()).answer() == answer)
                .mapToLong(Alike::many)
                .sum();
    }
}
