package org.twinhall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinhall.spi.network.Applicant;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.spi.network.RegistryFacts;
import org.twinhall.spi.network.RuleAnswer;
import org.twinhall.spi.network.RuleAnswer.Verdict;
import org.twinhall.spi.plugin.NetworkPlugin;

/** What a network's plugin promises: every rule answers, with its reason and source, and the same question gets the same answer. */
public interface NetworkPluginContract extends PortalPluginContract {

    @Override
    NetworkPlugin plugin();

    /** Applicants that may take part in every family of calls, the lead first. */
    List<Applicant> soundApplicants();

    /** What is on record of the sound applicants. */
    RegistryFacts soundRegistry();

    /** The day asked about. */
    default LocalDate day() {
        return plugin().manifest().rulesReadOn();
    }

    @Test
    default void theNetworkStaysTheSame() {
        assertThat(plugin().network()).isEqualTo(plugin().network());
    }

    @Test
    default void theNetworksNameIsLowerCaseAndItsWayInHasWords() {
        assertThat(plugin().network().id()).matches("[a-z][a-z0-9-]*");
        Promises.saysSomethingInEveryLanguage(plugin(), plugin().network().joining());
    }

    @Test
    default void everyFamilyOfCallsHasANameOfItsOwn() {
        assertThat(plugin().calls())
                .allSatisfy(family -> Promises.saysSomethingInEveryLanguage(plugin(), family.name()))
                .extracting(CallFamily::code)
                .doesNotHaveDuplicates();
    }

    @Test
    default void soundApplicantsMayTakePart() {
        assertThat(soundAnswers()).extracting(RuleAnswer::verdict).containsOnly(Verdict.YES);
    }

    @Test
    default void applicantsNobodyKnowsMayNot() {
        assertThat(plugin().calls())
                .allSatisfy(family -> assertThat(family.eligibility(soundApplicants(), Registries.empty(), day()))
                        .anyMatch(answer -> answer.verdict() != Verdict.YES));
    }

    @Test
    default void everyRuleAnswersWhateverIsOnRecord() {
        assertThat(plugin().calls())
                .allSatisfy(family -> assertThat(family.eligibility(soundApplicants(), Registries.empty(), day()))
                        .extracting(RuleAnswer::code)
                        .isEqualTo(family.eligibility(soundApplicants(), soundRegistry(), day()).stream()
                                .map(RuleAnswer::code)
                                .toList()));
    }

    @Test
    default void noRuleAnswersTwice() {
        assertThat(plugin().calls())
                .allSatisfy(family -> assertThat(family.eligibility(soundApplicants(), soundRegistry(), day()))
                        .isNotEmpty()
                        .extracting(RuleAnswer::code)
                        .doesNotHaveDuplicates());
    }

    @Test
    default void theSameApplicantsGetTheSameAnswer() {
        assertThat(soundAnswers().toList()).isEqualTo(soundAnswers().toList());
    }

    @Test
    default void everyReasonHasWordsInEveryLanguage() {
        assertThat(allAnswers()).allSatisfy(answer -> Promises.saysSomethingInEveryLanguage(plugin(), answer.reason()));
    }

    @Test
    default void everyAnswerThatBindsNamesActAndArticle() {
        assertThat(allAnswers()).allSatisfy(answer -> Promises.namesActAndArticleIfItBinds(answer.source()));
    }

    @Test
    default void aSingleApplicantIsAnsweredToo() {
        assertThat(plugin().calls()).allSatisfy(family -> assertThat(
                        family.eligibility(soundApplicants().subList(0, 1), soundRegistry(), day()))
                .isNotEmpty());
    }

    private Stream<RuleAnswer> soundAnswers() {
        return plugin().calls().stream()
                .flatMap(family -> family.eligibility(soundApplicants(), soundRegistry(), day()).stream());
    }

    private Stream<RuleAnswer> allAnswers() {
        var without = plugin().calls().stream()
                .flatMap(family -> family.eligibility(soundApplicants(), Registries.empty(), day()).stream());
        return Stream.concat(soundAnswers(), without);
    }
}
