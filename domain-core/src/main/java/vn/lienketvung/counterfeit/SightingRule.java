package vn.lienketvung.counterfeit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** What has to be said in a report of a fake, and in which form; everything that is wrong is said at once. */
final class SightingRule {

    private static final int LONGEST_SHOP = 200;
    private static final int SHORTEST_WORDS = 10;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_NAME = 120;
    private static final int OLDEST_DAYS = 366;

    private final SaidOfFake said;
    private final PhoneNumbers phones;
    private final List<Refusal> problems = new ArrayList<>();

    private SightingRule(SaidOfFake said, PhoneNumbers phones) {
        this.said = said;
        this.phones = phones;
    }

    /**
     * @throws ActionRefused with everything that is missing or wrong
     */
    static ReportedSighting read(
            SaidOfFake said, Territory territory, PhoneNumbers phones, LocalDate today) {
        var rule = new SightingRule(said, phones);
        rule.place(territory, today);
        rule.day(today);
        rule.words();
        var reporter = said.leavesContact() ? rule.contact() : null;
        ActionRefused.ifAny(rule.problems);
        return new ReportedSighting(rule.sighting(), reporter, said.agreed());
    }

    private Sighting sighting() {
        return new Sighting(
                Objects.requireNonNull(said.province()),
                Objects.requireNonNull(said.shop()),
                Objects.requireNonNull(said.seenOn()),
                Objects.requireNonNull(said.words()));
    }

    private void place(Territory territory, LocalDate today) {
        var province = said.province();
        if (province == null
                || !province.matches("\\d{2}")
                || territory.provinceOn(new ProvinceCode(province), today).isEmpty())
            refuse("province", "counterfeit.rule.province");
        var shop = said.shop();
        if (shop == null) refuse("shop", "counterfeit.rule.shop");
        else if (shop.length() > LONGEST_SHOP)
            refuse("shop", "counterfeit.rule.too-long", LONGEST_SHOP);
    }

    private void day(LocalDate today) {
        var day = said.seenOn();
        if (day == null) refuse("seenOn", "counterfeit.rule.day");
        else if (day.isAfter(today)) refuse("seenOn", "counterfeit.rule.day-future", today);
        else if (day.isBefore(today.minusDays(OLDEST_DAYS)))
            refuse("seenOn", "counterfeit.rule.day-old", today.minusDays(OLDEST_DAYS));
    }

    private void words() {
        var words = said.words();
        if (words == null || words.length() < SHORTEST_WORDS)
            refuse("words", "counterfeit.rule.words", SHORTEST_WORDS);
        else if (words.length() > LONGEST_WORDS)
            refuse("words", "counterfeit.rule.too-long", LONGEST_WORDS);
    }

    private Reporter contact() {
        var name = said.name();
        if (name != null && name.length() > LONGEST_NAME)
            refuse("name", "counterfeit.rule.too-long", LONGEST_NAME);
        if (said.phone() == null && said.email() == null)
            refuse("phone", "counterfeit.rule.contact");
        if (said.agreed() == null) refuse("consent", "counterfeit.rule.consent");
        return new Reporter(name, phone(), email());
    }

    private @Nullable String phone() {
        var typed = said.phone();
        if (typed == null) return null;
        var number = phones.read(typed).map(PhoneNumber::value);
        if (number.isEmpty()) refuse("phone", "counterfeit.rule.phone");
        return number.orElse(null);
    }

    private @Nullable String email() {
        try {
            var address = EmailAddress.of(said.email());
            return address == null ? null : address.value();
        } catch (ActionRefused noAddress) {
            problems.addAll(noAddress.refusals());
            return null;
        }
    }

    private void refuse(String field, String rule, Object... arguments) {
        problems.add(Refusal.at(field, rule, arguments));
    }
}
