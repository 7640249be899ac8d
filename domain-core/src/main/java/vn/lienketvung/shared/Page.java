package vn.lienketvung.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number from 1
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public int count() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The position of the first item shown, from 1; 0 when there is none. */
    public long from() {
        return items.isEmpty() ? 0 : (long) (number - 1) * size + 1;
    }

    public long to() {
        return items.isEmpty() ? 0 : from() + items.size() - 1;
    }
}
