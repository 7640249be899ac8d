package vn.lienketvung.agreement.correction;

import java.util.Arrays;

/** Counts in how many letters two texts differ: added, left out, or another in its place. */
final class Letters {

    private Letters() {}

    /** The number of differing letters, or anything above {@code most} when there are more. */
    static int differing(String before, String after, int most) {
        var one = before.codePoints().toArray();
        var other = after.codePoints().toArray();
        if (Math.abs(one.length - other.length) > most) return most + 1;
        int beyond = most + 1;
        var last = new int[other.length + 1];
        for (int i = 0; i < last.length; i++) last[i] = Math.min(i, beyond);
        // Only a band around the diagonal can stay within the limit.
        for (int row = 1; row <= one.length; row++) {
            var next = new int[other.length + 1];
            Arrays.fill(next, beyond);
            next[0] = Math.min(row, beyond);
            int from = Math.max(1, row - most);
            int to = Math.min(other.length, row + most);
            for (int column = from; column <= to; column++) {
                int same = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                int shorter = Math.min(next[column - 1], last[column]) + 1;
                next[column] = Math.min(beyond, Math.min(same, shorter));
            }
            last = next;
        }
        return last[other.length];
    }
}
