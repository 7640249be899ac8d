package vn.lienketvung.madeup;

/**
 * A cooperative that nobody founded.
 *
 * @param name not once only: cooperatives of several communes are called alike, as real ones are
 * @param foundedOn as a Vietnamese table writes it
 * @param size in words
 * @param sectors in words, with semicolons between
 * @param phone as people write it
 */
public record MadeUpCooperative(
        String name,
        MadeUpPlace place,
        String taxCode,
        String foundedOn,
        int members,
        String size,
        String sectors,
        String representative,
        String phone) {}
