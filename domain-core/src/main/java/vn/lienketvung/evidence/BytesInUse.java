package vn.lienketvung.evidence;

import vn.lienketvung.shared.Sha256;

/** Says of a context that keeps bytes without filing a document which of them it still shows: those are not swept. */
public interface BytesInUse {

    boolean includes(Sha256 sha256);
}
