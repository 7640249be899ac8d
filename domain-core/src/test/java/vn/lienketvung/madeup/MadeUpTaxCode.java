package vn.lienketvung.madeup;

/** Tax codes with a right check digit; those that would need a ten are stepped over, as the tax office does. */
public final class MadeUpTaxCode {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private MadeUpTaxCode() {}

    /** The one of that number, each another. */
    public static String of(int number) {
        for (int tail = 0; ; tail++) {
            var nine = "1%07d%d".formatted(number + 1, tail);
            int sum = 0;
            for (int at = 0; at < WEIGHTS.length; at++)
                sum += WEIGHTS[at] * (nine.charAt(at) - '0');
            int check = 10 - sum % 11;
            if (check < 10) return nine + check;
        }
    }

    /** The same with a check digit that is wrong. */
    public static String wrong(int number) {
        var right = of(number);
        return right.substring(0, 9) + (char) ('0' + (right.charAt(9) - '0' + 1) % 10);
    }
}
