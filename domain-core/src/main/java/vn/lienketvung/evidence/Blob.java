package vn.lienketvung.evidence;

import vn.lienketvung.shared.Sha256;

/**
 * Bytes as the store took them in.
 *
 * @param size in bytes
 */
public record Blob(Sha256 sha256, long size) {}
