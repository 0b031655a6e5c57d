package org.twinhall.domain.law;

import java.util.List;

/** What administrators set of the countries' laws. Everybody may know it. */
public interface LawParameters {
    /** All that is set for a country and its parts, by part, or was. */
    List<LawParameter> of(String country);

    /** What is set, or was, for a country as a whole and for one of its parts; for the country alone if the part is empty. */
    List<LawParameter> of(String country, String part);

    /** Waits until nobody else sets any: of two who set one a first time the second sees what the first set. */
    void queue();

    void add(LawParameter parameter);
}
