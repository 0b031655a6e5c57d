package org.twinhall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;

/** A field about a person says what it is for and how long it is kept, or stands here with the reason why it is not about one. */
class PersonalDataTest {
    private static final Pattern LIKE_A_PERSONS = Pattern.compile(
            "name|person|mail|phone|contact|address|author|subject|salt|office|signator|.*By",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> NOT_ABOUT_A_PERSON = Map.ofEntries(
            Map.entry("ApiClient.name", "what a program is for"),
            Map.entry("Government.name", "the name of a public body"),
            Map.entry("Draft.begunBy", "a government"),
            Map.entry("Office.address", "the postal address of a public body"),
            Map.entry("OfficeWords.name", "the name of an office"),
            Map.entry("EnabledPlugin.subject", "a country or a network"),
            Map.entry("Letter.subject", "what a mail is about, without a name"),
            Map.entry("Merge.subject", "a kind of record"),
            Map.entry("Merge.keptName", "a reference, or the name of a public body"),
            Map.entry("Merge.awayName", "a reference, or the name of a public body"),
            Map.entry("NotDuplicate.subject", "a kind of record"),
            Map.entry("Webhook.address", "of a machine"),
            Map.entry("WebhookDelivery.subject", "a kind of record"));

    @Test
    void everyFieldAboutAPersonSaysWhatForAndHowLong() {
        assertThat(mapped().filter(PersonalDataTest::isLikeAPersons)
                        .filter(field -> !field.isAnnotatedWith(PersonalData.class))
                        .map(PersonalDataTest::name)
                        .filter(field -> !NOT_ABOUT_A_PERSON.containsKey(field)))
                .isEmpty();
    }

    @Test
    void everyReasonIsStillNeeded() {
        assertThat(mapped().filter(PersonalDataTest::isLikeAPersons).map(PersonalDataTest::name))
                .containsAll(NOT_ABOUT_A_PERSON.keySet());
    }

    private static Stream<JavaField> mapped() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.twinhall.domain")
                        .stream()
                        .filter(PersonalDataTest::isMapped)
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    /** By its type, or by a word in its name: {@code contactName} is one, {@code addedAt} is none. */
    private static boolean isLikeAPersons(JavaField field) {
        return field.getRawType().isEquivalentTo(Person.class)
                || Stream.of(field.getName().split("(?=[A-Z])"))
                        .anyMatch(word -> LIKE_A_PERSONS.matcher(word).matches())
                || field.getName().endsWith("By");
    }

    private static String name(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }
}
