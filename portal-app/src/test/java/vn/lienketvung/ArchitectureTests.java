package vn.lienketvung;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.planted.BadName;

/** The rules of docs/architecture.md and docs/style.md that a machine can check. */
class ArchitectureTests {

    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("/test-classes/"))
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("vn.lienketvung");

    private static final DescribedPredicate<JavaClass> DOMAIN =
            describe(
                    "stand in domain-core",
                    type ->
                            type.getPackageName().matches("vn\\.lienketvung\\.[a-z]+")
                                    && !type.getPackageName().endsWith(".portal"));

    private static final ArchRule DOMAIN_IS_PLAIN_JAVA =
            noClasses()
                    .that(DOMAIN)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.springframework..", "jakarta..", "org.hibernate..")
                                    .and(
                                            DescribedPredicate.not(
                                                    resideInAnyPackage(
                                                            "org.springframework.modulith.."))));

    private static final DescribedPredicate<JavaClass> OPEN_NO_TRANSACTION_THEMSELVES =
            describe(
                    "open no transaction themselves",
                    type ->
                            type.getFields().stream()
                                    .noneMatch(field ->
                                            field.getRawType()
                                                    .isEquivalentTo(TransactionTemplate.class)));

    /** Longer than the limit when it was drawn; the list may only get shorter. */
    private static final Set<String> TO_BE_SPLIT = Set.of();

    private static final ArchRule FORBIDDEN_NAMES =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("DTO")
                    .orShould()
                    .haveSimpleNameEndingWith("Service");

    private static final ArchRule NO_LOCALE_STYLES =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(FormatStyle.class)
                    .orShould()
                    .callMethod(NumberFormat.class, "getPercentInstance")
                    .because("the JDK's Vietnamese styles print 9/3/26 and drop decimals; use Fmt");

    private static final ArchRule NO_DAY_OF_THE_MACHINE =
            noClasses()
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .because(
                            "a day begins in Vietnam, not where the machine stands; use VietnamTime");

    private static final ArchRule NO_FIELD_INJECTION =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith(Value.class);

    @Test
    void theDomainKnowsNeitherSpringNorJakarta() {
        DOMAIN_IS_PLAIN_JAVA.check(PORTAL);
    }

    @Test
    void controllersAreHiddenInTheWebPackages() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("vn.lienketvung.*.web..")
                .check(PORTAL);
    }

    @Test
    void namesSayWhatAThingIs() {
        FORBIDDEN_NAMES.check(PORTAL);
    }

    @Test
    void datesAndNumbersAreWrittenWithExplicitPatterns() {
        NO_LOCALE_STYLES.check(PORTAL);
    }

    @Test
    void neitherThePortalNorItsTestsAskTheMachineForTheDay() {
        NO_DAY_OF_THE_MACHINE.check(
                new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/planted/"))
                        .importPackages("vn.lienketvung"));
    }

    @Test
    void everythingIsInjectedThroughConstructors() {
        NO_FIELD_INJECTION.check(PORTAL);
    }

    @Test
    void whatReadsTheDatabaseDoesSoInATransaction() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..persistence..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameStartingWith("Jdbc")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Component.class)
                .and()
                .areDeclaredInClassesThat(OPEN_NO_TRANSACTION_THEMSELVES)
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .because("a statement outside a transaction has no scope and sees nothing")
                .check(PORTAL);
    }

    @Test
    void entitiesKeepTheirVersionNullable() {
        fields().that()
                .haveName("version")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(AggregateRoot.class)
                .should()
                .haveRawType(Long.class)
                .because("with a primitive Spring Data takes a new aggregate for an old one")
                .check(PORTAL);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                PORTAL.stream()
                        .filter(type -> !type.getPackageName().equals("vn.lienketvung"))
                        .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<String> tooLong;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            tooLong =
                    files.filter(file -> file.toString().contains("src/main/java"))
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > 250)
                            .filter(file -> !TO_BE_SPLIT.contains(file.getFileName().toString()))
                            .map(Path::toString)
                            .toList();
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void thePlantedFaultsAreCaught() {
        JavaClasses planted =
                new ClassFileImporter().importClasses(BadName.SomeHelper.class, BadName.class);

        assertThat(DOMAIN_IS_PLAIN_JAVA.evaluate(planted).hasViolation()).isTrue();
        assertThat(FORBIDDEN_NAMES.evaluate(planted).hasViolation()).isTrue();
        assertThat(NO_LOCALE_STYLES.evaluate(planted).hasViolation()).isTrue();
        assertThat(NO_FIELD_INJECTION.evaluate(planted).hasViolation()).isTrue();
        assertThat(NO_DAY_OF_THE_MACHINE.evaluate(planted).hasViolation()).isTrue();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
