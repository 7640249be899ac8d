package vn.lienketvung.establishment;

/** A telephone number in the form of E.164, such as {@code +84912345678}. */
public record PhoneNumber(String value) {

    public PhoneNumber {
        if (!value.matches("\\+[1-9]\\d{6,14}"))
            throw new IllegalArgumentException("Not a number in the form of E.164");
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
