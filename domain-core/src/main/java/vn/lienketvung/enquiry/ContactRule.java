package vn.lienketvung.enquiry;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** How a contact has to look, for either side. */
final class ContactRule {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ORGANISATION = 200;

    /** An address of mail, or a telephone number as it is written in Vietnam; sums and days are neither. */
    private static final Pattern CONTACT =
            Pattern.compile("\\S@\\S|(?<![\\d.,])(?:\\+ ?84|0)(?:[ .()-]{0,2}\\d){8,}");

    private final PhoneNumbers phones;
    private final List<Refusal> problems;

    ContactRule(PhoneNumbers phones, List<Refusal> problems) {
        this.phones = phones;
        this.problems = problems;
    }

    /** Whether free words give away how somebody is reached. */
    static boolean isIn(@Nullable String words) {
        return words != null && CONTACT.matcher(words).find();
    }

    ContactDetails read(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String phone,
            @Nullable String email) {
        if (name == null || name.length() > LONGEST_NAME)
            refuse("name", "enquiry.rule.name", LONGEST_NAME);
        if (organisation != null && organisation.length() > LONGEST_ORGANISATION)
            refuse("organisation", "enquiry.rule.too-long", LONGEST_ORGANISATION);
        if (phone == null && email == null) refuse("phone", "enquiry.rule.contact");
        return new ContactDetails(
                name == null ? "" : name, organisation, phone(phone), email(email));
    }

    private @Nullable String phone(@Nullable String typed) {
        if (typed == null) return null;
        var number = phones.read(typed).map(PhoneNumber::value);
        if (number.isEmpty()) refuse("phone", "enquiry.rule.phone");
        return number.orElse(null);
    }

    private @Nullable String email(@Nullable String typed) {
        try {
            var address = EmailAddress.of(typed);
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
