package vn.lienketvung.establishment.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.PhoneNumbers;

/** Telephone numbers as the library of Google knows them; templates reach it as {@code @phones}. */
@Component("phones")
class Telephones implements PhoneNumbers {

    private static final String HERE = "VN";

    private final PhoneNumberUtil known = PhoneNumberUtil.getInstance();

    @Override
    public Optional<PhoneNumber> read(String typed) {
        return parsed(typed)
                .filter(known::isValidNumber)
                .map(number -> new PhoneNumber(known.format(number, PhoneNumberFormat.E164)));
    }

    @Override
    public String written(PhoneNumber number) {
        return parsed(number.value())
                .map(found -> known.format(found, formatOf(found)))
                .orElse(number.value());
    }

    private PhoneNumberFormat formatOf(Phonenumber.PhoneNumber number) {
        return HERE.equals(known.getRegionCodeForNumber(number))
                ? PhoneNumberFormat.NATIONAL
                : PhoneNumberFormat.INTERNATIONAL;
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String text) {
        try {
            return Optional.of(known.parse(text, HERE));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
