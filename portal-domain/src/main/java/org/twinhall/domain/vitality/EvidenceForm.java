package org.twinhall.domain.vitality;

/**
 * Evidence as somebody typed it; anything may be null.
 *
 * @param kind     its name, such as {@code visit}
 * @param happened when, in EDTF
 * @param words    what happened
 * @param language of the words, as a tag of BCP 47
 * @param link     where on the web it is told of
 * @param document which document proves it and where that is kept
 */
public record EvidenceForm(String kind, String happened, String words, String language, String link, String document) {}
