package org.twinhall.web.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.government.PlaceFacts.Typed;
import org.twinhall.domain.government.PlaceKeeping.Kept;

/** What is known of a government's place, as machines see it; null is not known. */
public final class WhereaboutsJson {
    /** UN/LOCODE, such as MXMEX. */
    @Schema(nullable = true)
    public final String unlocode;
    /** Id in GeoNames. */
    @Schema(nullable = true)
    public final Integer geonames;
    /** Id in Wikidata, such as Q1489. */
    @Schema(nullable = true)
    public final String wikidata;
    /** Degrees north, WGS 84. */
    @Schema(nullable = true)
    public final BigDecimal latitude;
    /** Degrees east, WGS 84. */
    @Schema(nullable = true)
    public final BigDecimal longitude;
    /** How many people live there. */
    @Schema(nullable = true)
    public final Long population;
    /** The year in which they were counted. */
    @Schema(nullable = true)
    public final Integer populationYear;
    /** Who says so. */
    @Schema(nullable = true)
    public final String populationSource;

    /** In other languages and scripts. */
    public final List<OtherNameJson> names;

    WhereaboutsJson(PlaceFacts facts) {
        var point = facts.coordinates();
        var people = facts.population();
        unlocode = facts.unlocode();
        geonames = facts.geonames();
        wikidata = facts.wikidata();
        latitude = point == null ? null : point.latitude();
        longitude = point == null ? null : point.longitude();
        population = people == null ? null : people.people();
        populationYear = people == null ? null : people.year();
        populationSource = people == null ? null : people.source();
        names = facts.names().stream().map(OtherNameJson::new).toList();
    }

    /** A name in another language. */
    public static final class OtherNameJson {
        /** As a tag of BCP 47. */
        @Schema(required = true)
        @Size(max = 35)
        public String language;

        @Schema(required = true)
        @Size(max = 200)
        public String name;

        /** For reading one. */
        public OtherNameJson() {}

        OtherNameJson(OtherName other) {
            language = other.language();
            name = other.name();
        }
    }

    /** What is known of a place, for who keeps it. */
    public static final class KeptPlaceJson {
        /** To be handed back with a change. */
        public final long revision;

        public final WhereaboutsJson place;

        /** Shows it. */
        public KeptPlaceJson(Kept kept) {
            revision = kept.revision();
            place = new WhereaboutsJson(kept.facts());
        }
    }

    /** What is to be known of a place from now on; what is left out is not known any more. */
    public static final class ChangedPlaceJson {
        /** The revision that the caller saw. */
        @NotNull
        public Long revision;

        @Size(max = 10)
        public String unlocode;

        public Integer geonames;

        @Size(max = 20)
        public String wikidata;

        public BigDecimal latitude;
        public BigDecimal longitude;
        public Long population;
        public Integer populationYear;

        @Size(max = 300)
        public String populationSource;

        @Valid
        @Size(max = 100)
        public List<OtherNameJson> names;

        /** The same as a person types it. */
        public Typed typed() {
            return new Typed(
                    unlocode,
                    text(geonames),
                    wikidata,
                    latitude == null ? null : latitude.toPlainString(),
                    longitude == null ? null : longitude.toPlainString(),
                    text(population),
                    text(populationYear),
                    populationSource,
                    names == null
                            ? List.of()
                            : names.stream()
                                    .filter(Objects::nonNull)
                                    .map(each -> new OtherName(each.language, each.name))
                                    .toList());
        }

        private static String text(Number number) {
            return number == null ? null : number.toString();
        }
    }
}
