package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.Refusal;

/** What stands against the answers of a declaration, step by step or all at once. */
final class DeclarationRule {

    static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_PERSON = 2;
    private static final int EARLIEST_YEAR = 1900;
    private static final int MOST_MEMBERS = 1_000_000;

    private final DeclarationReading reading;
    private final Territory territory;
    private final LocalDate today;
    private final List<Refusal> problems = new ArrayList<>();

    private DeclarationRule(DeclarationReading reading, Territory territory, LocalDate today) {
        this.reading = reading;
        this.territory = territory;
        this.today = today;
    }

    static List<Refusal> problemsOf(
            DeclarationReading reading,
            DeclarationStep step,
            Territory territory,
            LocalDate today) {
        var rule = new DeclarationRule(reading, territory, today);
        rule.checkLengths(step);
        switch (step) {
            case BODY -> rule.checkBody();
            case PLACE -> rule.checkPlace();
            case WORK -> rule.checkWork();
            case CONTACT -> rule.checkContact();
        }
        return rule.problems;
    }

    static List<Refusal> problemsOf(
            DeclarationReading reading, Territory territory, LocalDate today) {
        return Arrays.stream(DeclarationStep.values())
                .flatMap(step -> problemsOf(reading, step, territory, today).stream())
                .toList();
    }

    /** Everything but the place. */
    static List<Refusal> problemsElsewhere(
            DeclarationReading reading, Territory territory, LocalDate today) {
        return Arrays.stream(DeclarationStep.values())
                .filter(step -> step != DeclarationStep.PLACE)
                .flatMap(step -> problemsOf(reading, step, territory, today).stream())
                .toList();
    }

    private void checkLengths(DeclarationStep step) {
        for (var question : step.questions())
            if (reading.lengthOf(question) > question.longest())
                refuse(question, "too-long", question.longest());
    }

    private void checkBody() {
        if (reading.kind() == null) refuse(Question.KIND, "kind-missing");
        if (reading.lengthOf(Question.NAME) < SHORTEST_NAME)
            refuse(Question.NAME, "name-missing", SHORTEST_NAME);
    }

    private void checkPlace() {
        if (reading.province().isEmpty()) refuse(Question.PROVINCE, "province-missing");
        else if (reading.commune().isEmpty()) refuse(Question.COMMUNE, "commune-missing");
        else if (!liesInProvince()) refuse(Question.COMMUNE, "commune-elsewhere");
    }

    private boolean liesInProvince() {
        return reading.commune()
                .flatMap(territory::find)
                .filter(unit -> unit.existsOn(today))
                .map(AdministrativeUnit::province)
                .filter(its ->
                        reading.province()
                                .filter(code -> its.code().equals(code.value()))
                                .isPresent())
                .isPresent();
    }

    private void checkWork() {
        checkTaxCode();
        checkFoundation();
        checkMembers();
        if (reading.isGiven(Question.SIZE) && reading.size().isEmpty())
            refuse(Question.SIZE, "choice-unknown");
        if (reading.sectors().isEmpty()) refuse(Question.SECTORS, "sector-missing");
    }

    private void checkTaxCode() {
        var kind = reading.kind();
        var code = reading.taxCode();
        if (!reading.isGiven(Question.TAX_CODE)) {
            if (kind != null && kind.needsTaxCode()) refuse(Question.TAX_CODE, "tax-code-missing");
        } else if (code.isEmpty()) refuse(Question.TAX_CODE, "tax-code-wrong");
        else if (kind != null && code.get().isPersonal() && !kind.mayUsePersonalNumber())
            refuse(Question.TAX_CODE, "tax-code-personal");
    }

    private void checkFoundation() {
        var kind = reading.kind();
        var day = reading.foundedOn();
        if (!reading.isGiven(Question.FOUNDED_ON)) {
            if (kind != null && kind.hasMembers()) refuse(Question.FOUNDED_ON, "founded-missing");
        } else if (day.isEmpty()) refuse(Question.FOUNDED_ON, "founded-odd");
        else if (day.get().isAfter(today) || day.get().getYear() < EARLIEST_YEAR)
            refuse(Question.FOUNDED_ON, "founded-when", today);
    }

    private void checkMembers() {
        var kind = reading.kind();
        if (kind == null || !kind.hasMembers()) return;
        var members = reading.members();
        if (members.isEmpty() || members.get() > MOST_MEMBERS) {
            refuse(Question.MEMBERS, "members-missing");
            return;
        }
        kind.fewestMembers(reading.foundedOn().orElse(null))
                .ifPresent(fewest -> {
                    if (members.get() < fewest)
                        refuse(Question.MEMBERS, "members-few." + kind, fewest);
                });
    }

    private void checkContact() {
        if (reading.lengthOf(Question.REPRESENTATIVE) < SHORTEST_PERSON)
            refuse(Question.REPRESENTATIVE, "representative-missing");
        if (reading.lengthOf(Question.POSITION) < SHORTEST_PERSON)
            refuse(Question.POSITION, "position-missing");
        if (reading.phone().isEmpty())
            refuse(
                    Question.PHONE,
                    reading.isGiven(Question.PHONE) ? "phone-wrong" : "phone-missing");
        if (reading.isGiven(Question.EMAIL) && reading.email().isEmpty())
            refuse(Question.EMAIL, "email-wrong");
        if (reading.isGiven(Question.WEBSITE) && reading.website().isEmpty())
            refuse(Question.WEBSITE, "website-wrong");
    }

    private void refuse(Question question, String rule, Object... arguments) {
        problems.add(Refusal.at(question.field(), "establishment.rule." + rule, arguments));
    }
}
