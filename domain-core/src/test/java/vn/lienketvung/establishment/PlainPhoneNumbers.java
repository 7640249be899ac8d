package vn.lienketvung.establishment;

import java.util.Optional;

/** Telephone numbers of nine digits after a zero, for tests that need no library. */
public final class PlainPhoneNumbers implements PhoneNumbers {

    @Override
    public Optional<PhoneNumber> read(String typed) {
        var digits = typed.replaceAll("\\D", "");
        return digits.matches("0\\d{9}")
                ? Optional.of(new PhoneNumber("+84" + digits.substring(1)))
                : Optional.empty();
    }

    @Override
    public String written(PhoneNumber number) {
        return "0" + number.value().substring(3);
    }
}
