package vn.lienketvung.document;

/**
 * A cell of a table's head.
 *
 * @param from the first column it stands over, from 0
 * @param across how many columns it stands over
 * @param down how many rows of the head it takes
 */
public record HeadCell(String text, int from, int across, int down) {}
