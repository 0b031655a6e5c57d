package org.twinhall.rules;

import java.util.Map;

/** Rule books written for a test: a head that every book has, and what the test is about. */
final class Books {
    private static final String HEAD =
            """
            country: XX
            readOn: 2026-03-01
            versions:
              - {id: first, from: 2020-01-01, until: 2024-12-31}
              - {id: second, from: 2025-01-01}
            sources:
              law: {act: Law on twinning, article: "4", readOn: 2026-03-01, verification: FULL_TEXT}
              rumour: {act: A newspaper, readOn: 2026-03-01, verification: SECONDARY}
            """;

    private Books() {}

    static RuleBook with(String yaml) {
        return with(yaml, Map.of());
    }

    static RuleBook with(String yaml, Map<String, Condition> conditions) {
        var book = YamlNode.parse("xx/rules.yaml", HEAD + yaml);
        return new RuleBookReader(book, Books.class, "/xx/", conditions).read();
    }
}
