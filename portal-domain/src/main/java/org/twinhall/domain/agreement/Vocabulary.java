package org.twinhall.domain.agreement;

import java.util.List;

/** The portal's words for what agreements are about and why they were made. A word's name in a reader's language is a text of the pages. */
public final class Vocabulary {
    /** Areas of cooperation. */
    public static final List<String> THEMES = List.of(
            "agribusiness",
            "biotechnology",
            "culture",
            "economy",
            "education",
            "electronics",
            "energy",
            "environment",
            "health",
            "industry",
            "information-technology",
            "investment",
            "mining",
            "municipal-management",
            "peace",
            "planning",
            "public-safety",
            "science-technology",
            "smart-city",
            "sports",
            "tourism",
            "trade",
            "training",
            "urban-planning",
            "water");

    /** The four motives of the literature (Luna and Ballesteros 2005). */
    public static final List<String> MOTIVATIONS = List.of("historical", "social", "economic", "strategic-convenience");

    private Vocabulary() {}
}
