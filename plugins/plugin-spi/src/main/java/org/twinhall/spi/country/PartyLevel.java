package org.twinhall.spi.country;

/** What kind of body a party is. */
public enum PartyLevel {
    /** A ministry or agency of the country itself. */
    NATIONAL,
    /** State, department, province of a federation, Land, region, autonomous community, prefecture, sheng, sido. */
    STATE,
    /** Province within a region, département, county. */
    INTERMEDIATE,
    /** Municipality, alcaldía, commune, si, gun, gu. */
    MUNICIPALITY,
    /** Metropolitan body or association of municipalities. */
    METROPOLITAN,
    /** A body that the constitution makes independent of the executive, a legislature or a court. */
    AUTONOMOUS,
    /** An organisation created under public international law. */
    INTERNATIONAL_ORGANISATION,
    /** An association of cities under private law. */
    CITY_NETWORK,
    /** A university; a private one is {@link #PRIVATE}. */
    UNIVERSITY,
    /** Company, foundation, private university, association. */
    PRIVATE
}
