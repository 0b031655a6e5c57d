package org.twinhall.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the data is told by file and key, and nothing of the book is used. */
class RuleBookFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{code: XX-1, severity: ERROR, text: xx.a, source: rumour} | XX-1 would stop a signature (ERROR), but its source is only known by SECONDARY",
                "{code: XX-1, severity: NEEDS_A_PERSON, text: xx.a, source: rumour} | only known by SECONDARY",
                "{code: XX-1, severity: LOUD, text: xx.a, source: law} | 'LOUD' is none of [BLOCKER, ERROR",
                "{code: XX-1, severity: INFO, text: mx.a, source: law} | 'mx.a' does not begin with 'xx.'",
                "{code: XX-1, severity: INFO, text: xx.a, source: nowhere} | there is no source 'nowhere'",
                "{code: XX-1, severity: INFO, text: xx.a} | 'source' is missing",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, form: 2025-01-01} | unknown key 'form'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, from: soon} | not 'soon'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, requires: {words: w}} | there is no list of words 'w'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, applies: {with: w}} | there is no group of counterparts 'w'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, applies: {when: [w]}} | there is no Java condition 'w'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, applies: {where: {p: [set]}}} | there is no parameter 'p'",
                "{code: XX-1, severity: INFO, text: xx.a, source: law, tells: [p]} | there is no parameter 'p'"
            })
    void aFaultInARuleIsNamedWithFileAndKey(String rule, String complaint) {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("rules: [" + rule + "]"))
                .withMessageStartingWith("xx/rules.yaml, rules[1]")
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{reach: COUNTRY, kind: CHOICE, name: xx.p, help: xx.h} | choices belong to a CHOICE",
                "{reach: COUNTRY, kind: TEXT, name: xx.p, help: xx.h, choices: {a: xx.a}} | choices belong to a CHOICE",
                "{reach: TOWN, kind: TEXT, name: xx.p, help: xx.h} | 'TOWN' is none of",
                "{reach: COUNTRY, kind: TEXT, name: xx.p} | 'help' is missing"
            })
    void aFaultInAParameterIsNamedWithFileAndKey(String parameter, String complaint) {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("parameters: {P: " + parameter + "}"))
                .withMessageStartingWith("xx/rules.yaml, parameters.P")
                .withMessageContaining(complaint);
    }

    @Test
    void aValueThatCannotBeChosenIsRefused() {
        var yaml =
                """
                parameters:
                  P: {reach: COUNTRY, kind: CHOICE, name: xx.p, help: xx.h, choices: {a: xx.a}}
                rules: [{code: XX-1, severity: INFO, text: xx.a, source: law, applies: {where: {P: [b]}}}]
                """;
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with(yaml))
                .withMessageContaining("there is no value of P 'b'");
    }

    @Test
    void aBindingSourceWithoutArticleIsRefused() {
        var yaml =
                """
                country: XX
                sources:
                  law: {act: Some law, readOn: 2026-03-01, verification: FULL_TEXT}
                """;
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> new RuleBookReader(
                        YamlNode.parse("xx/rules.yaml", yaml), RuleBookFaultTest.class, "/xx/", Map.of()))
                .withMessageContaining("sources.law")
                .withMessageContaining("must name its article");
    }

    @Test
    void aDutyThatHoldsUpTheSignatureOnHearsayIsRefused() {
        var yaml =
                """
                authorities: {council: {kind: LOCAL_COUNCIL, names: {en: Council}}}
                duties:
                  - {code: XX-6, filing: COUNCIL_RESOLUTION, authority: council, precedes: SIGNATURE, silence: NONE, text: xx.c, source: rumour}
                """;
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with(yaml))
                .withMessageContaining("would hold up SIGNATURE");
    }

    @Test
    void anExpressionThatRe2DoesNotReadIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("words: {w: {en: ['(a)\\1']}}"))
                .withMessageStartingWith("xx/rules.yaml, words.w.en[1]");
    }

    @Test
    void aCapitalThatWouldNeverBeFoundIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("words: {w: {es: ['\\bEstado\\W']}}"))
                .withMessageContaining("lower case");
    }

    @Test
    void aConditionThatNoRuleCallsIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("", Map.of("forgotten", asked -> true)))
                .withMessageContaining("'forgotten'");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("country: YY"))
                .withMessageContaining("country");
    }

    @Test
    void aModelTextThatIsNotInTheJarIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> Books.with("templates: [nowhere.yaml]"))
                .withMessageContaining("/xx/nowhere.yaml");
    }

    @Test
    void aFileThatIsNotInTheJarIsRefused() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> RuleBook.read(RuleBookFaultTest.class, "/xx/rules.yaml", Map.of()))
                .withMessageContaining("is not in the jar");
    }
}
