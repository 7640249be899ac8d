package vn.lienketvung.madeup;

/**
 * A product that nobody makes.
 *
 * @param maker the number of the cooperative that would
 * @param set the number of its criteria
 * @param capacity a month
 * @param firstMonth of three in which it is harvested
 * @param price in đồng
 */
public record MadeUpProduct(
        String name,
        int maker,
        MadeUpPlace place,
        int set,
        int capacity,
        int firstMonth,
        int price) {}
