package org.twinhall.web.office;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.office.Audience;
import org.twinhall.domain.office.Office;
import org.twinhall.domain.office.OfficeDetails;
import org.twinhall.domain.office.OfficeWords;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.web.api.WordOf;

/** An office as machines see it. */
public final class OfficeJson {
    public final UUID id;
    public final long revision;
    /** Id of its government. */
    public final UUID government;
    /** By language, BCP 47. */
    public final Map<String, OfficeWordsJson> words;

    @Schema(nullable = true)
    public final String email;

    @Schema(nullable = true)
    public final String telephone;

    @Schema(nullable = true)
    public final String address;

    /** Spoken there, BCP 47. */
    public final List<String> languages;
    /** Personal data: who leads it now; null if that is not said. */
    @Schema(nullable = true)
    public final String atPresent;

    /** EVERYBODY or PARTNERS. */
    public final Audience audience;

    public final LocalDate from;
    /** Its last day; null as long as none is set. */
    @Schema(nullable = true)
    public final LocalDate until;

    OfficeJson(Office office) {
        var details = office.details();
        id = office.id();
        revision = office.revision();
        government = office.governmentId();
        words = new TreeMap<>();
        details.words().forEach((language, said) -> words.put(language, new OfficeWordsJson(said)));
        email = details.email();
        telephone = details.telephone();
        address = details.address();
        languages = details.languages();
        atPresent = details.atPresent();
        audience = details.audience();
        from = details.from();
        until = details.until();
    }

    /** What an office says in one language. */
    public static final class OfficeWordsJson {
        @Schema(required = true)
        @Size(max = 200)
        public String name;

        @Size(max = 1000)
        public String duties;

        @Size(max = 1000)
        public String opening;

        public OfficeWordsJson() {}

        OfficeWordsJson(OfficeWords said) {
            name = said.name();
            duties = said.duties();
            opening = said.opening();
        }
    }

    /** What a government puts on record of an office that it saw. */
    public static final class ChangedOfficeJson extends OfficeDetailsJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;
    }

    /** What a government puts on record of an office. */
    public static class OfficeDetailsJson {
        @Schema(required = true)
        public Map<String, @Valid OfficeWordsJson> words = new HashMap<>();

        @Schema(format = "email")
        @Size(max = 254)
        public String email;

        @Size(max = 30)
        public String telephone;

        @Size(max = 500)
        public String address;

        public List<@Size(max = 10) String> languages = List.of();

        @Size(max = 200)
        public String atPresent;

        @Schema(required = true)
        @WordOf(Audience.class)
        @Size(max = 20)
        public String audience;

        @Schema(format = "date", required = true)
        @Size(max = 20)
        public String from;

        @Schema(format = "date")
        @Size(max = 20)
        public String until;

        OfficeDetails details(Faults faults) {
            var said = new HashMap<String, OfficeWords>();
            if (words != null) {
                words.forEach((language, text) -> {
                    if (text != null) {
                        said.put(language, new OfficeWords(text.name, text.duties, text.opening));
                    }
                });
            }
            if (languages != null && languages.stream().anyMatch(Objects::isNull)) {
                throw new InvalidInput("languages", "not-a-language");
            }
            return new OfficeDetails(
                    said,
                    email,
                    telephone,
                    address,
                    languages == null ? List.of() : languages,
                    atPresent,
                    Audience.of(audience).orElse(null),
                    faults.taking(() -> CalendarDay.read("from", from)),
                    faults.taking(() -> CalendarDay.read("until", until)));
        }
    }
}
