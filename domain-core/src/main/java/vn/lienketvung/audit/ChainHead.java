package vn.lienketvung.audit;

/**
 * The end of a chain as the database states it.
 *
 * @param seq the number of the last row; 0 for an empty chain
 * @param hash the hash of that row, lower-case hex
 */
public record ChainHead(String chain, long seq, String hash) {}
