package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.establishment.EstablishmentMother.with;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.shared.Refusal;

class DeclarationRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final InMemoryTerritory territory = InMemoryTerritory.cast();

    DeclarationRuleTests() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
    }

    @Test
    void aCompleteDeclarationHasNothingAgainstIt() {
        assertThat(rules(EstablishmentMother.answers())).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(rules(Answers.NONE))
                .containsExactlyInAnyOrder(
                        "kind-missing",
                        "name-missing",
                        "province-missing",
                        "sector-missing",
                        "representative-missing",
                        "position-missing",
                        "phone-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "KIND,CHURCH,kind-missing",
        "NAME,ab,name-missing",
        "PROVINCE,79,commune-elsewhere",
        "COMMUNE,29905,commune-missing",
        "COMMUNE,00004@2025-07-01,commune-elsewhere",
        "TAX_CODE,0100233480,tax-code-wrong",
        "TAX_CODE,079203001234,tax-code-personal",
        "FOUNDED_ON,2019-03-09,founded-odd",
        "FOUNDED_ON,17/11/2026,founded-when",
        "FOUNDED_ON,'',founded-missing",
        "MEMBERS,bảy,members-missing",
        "SIZE,HUGE,choice-unknown",
        "SECTORS,MINING,sector-missing",
        "PHONE,12,phone-wrong",
        "EMAIL,mau,email-wrong",
        "WEBSITE,mẫu,website-wrong",
        "WEBSITE,javascript:alert(1),website-wrong"
    })
    void eachAnswerHasItsRule(Question question, String answer, String rule) {
        assertThat(rules(with(question, answer))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "30/06/2024,6,false",
        "30/06/2024,7,true",
        "01/07/2024,4,false",
        "01/07/2024,5,true"
    })
    void aCooperativeIsHeldToTheLawOfItsFoundingDay(String day, String members, boolean right) {
        var given = new EnumMap<Question, String>(Question.class);
        given.putAll(with(Question.FOUNDED_ON, day).given());
        given.put(Question.MEMBERS, members);
        assertThat(rules(new Answers(given)).isEmpty()).isEqualTo(right);
    }

    @Test
    void anOlderUnionIsNotHeldAgainstTheNewerLaw() {
        assertThat(EstablishmentKind.COOPERATIVE_UNION.fewestMembers(LocalDate.of(2020, 1, 1)))
                .isEmpty();
        assertThat(EstablishmentKind.COOPERATIVE_UNION.fewestMembers(LocalDate.of(2025, 1, 1)))
                .hasValue(3);
        assertThat(EstablishmentKind.COOPERATIVE_GROUP.fewestMembers(null)).hasValue(2);
    }

    @Test
    void anEnterpriseCannotBeWithoutATaxCode() {
        var given = new EnumMap<Question, String>(Question.class);
        given.putAll(with(Question.KIND, "ENTERPRISE").given());
        given.remove(Question.TAX_CODE);
        given.remove(Question.MEMBERS);
        assertThat(rules(new Answers(given))).containsExactly("tax-code-missing");
    }

    private List<String> rules(Answers answers) {
        var reading = new DeclarationReading(answers, new PlainPhoneNumbers());
        return DeclarationRule.problemsOf(reading, territory, TODAY).stream()
                .map(Refusal::rule)
                .map(rule -> rule.substring("establishment.rule.".length()))
                .toList();
    }
}
