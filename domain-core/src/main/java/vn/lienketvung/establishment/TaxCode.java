package vn.lienketvung.establishment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mã số thuế: ten digits of which the last checks the first nine; the same with three digits for a branch
 * ({@code 0314409058-002}); or the twelve digits of a personal number, which households and individuals may use (Circular
 * 86/2024/TT-BTC) and which are personal data.
 */
public record TaxCode(String value) {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}.]");
    private static final Pattern PERSON = Pattern.compile("\\d{12}");
    private static final Pattern FIRM = Pattern.compile("\\d{10}(-\\d{3})?");
    private static final Pattern BRANCH_WITHOUT_DASH = Pattern.compile("\\d{13}");
    private static final Pattern ZEROS_LOST = Pattern.compile("\\d{8,9}");
    private static final int PERSONAL = 12;
    private static final int SHOWN = 3;

    public TaxCode {
        if (!isRight(value)) throw new IllegalArgumentException("Not a tax code");
    }

    /** Reads what somebody typed, with spaces, dots, with or without the dash of a branch; empty when it is no tax code. */
    public static Optional<TaxCode> read(String typed) {
        var digits = BLANKS.matcher(typed).replaceAll("");
        var code =
                BRANCH_WITHOUT_DASH.matcher(digits).matches()
                        ? digits.substring(0, 10) + "-" + digits.substring(10)
                        : digits;
        return isRight(code) ? Optional.of(new TaxCode(code)) : Optional.empty();
    }

    /**
     * A spreadsheet that takes a tax code for a number drops the zeros it begins with; the check digit tells.
     *
     * @return the whole code; empty when nothing was lost
     */
    public static Optional<TaxCode> withLostZeros(String digits) {
        return ZEROS_LOST.matcher(digits).matches()
                ? read("0".repeat(10 - digits.length()) + digits)
                : Optional.empty();
    }

    /** Whether it is the personal number of somebody. */
    public boolean isPersonal() {
        return value.length() == PERSONAL;
    }

    /** As those see it who need not know a personal number: its last three digits. */
    public String masked() {
        return isPersonal()
                ? "•".repeat(PERSONAL - SHOWN) + value.substring(PERSONAL - SHOWN)
                : value;
    }

    private static boolean isRight(String code) {
        if (PERSON.matcher(code).matches()) return true;
        return FIRM.matcher(code).matches()
                && !code.endsWith("-000")
                && !code.startsWith("0000000", 2)
                && checkDigit(code) == code.charAt(9) - '0';
    }

    /** Ten, which no digit is, for numbers that are never given out. */
    private static int checkDigit(String code) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) sum += WEIGHTS[at] * (code.charAt(at) - '0');
        return 10 - sum % 11;
    }

    /** Keeps personal numbers out of logs. */
    @Override
    public String toString() {
        return masked();
    }
}
