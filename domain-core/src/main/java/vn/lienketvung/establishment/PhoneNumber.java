package vn.lienketvung.establishment;

import java.util.regex.Pattern;

/** A telephone number in the form of E.164, such as {@code +84912345678}. */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        if (!E164.matcher(value).matches())
            throw new IllegalArgumentException("Not a number in the form of E.164");
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
