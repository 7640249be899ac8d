package vn.lienketvung.reliability;

import java.util.Collection;
import java.util.Map;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.geography.ProvinceCode;

/** Reads the words of the commitments in a record, as far as the reader may open them. */
@FunctionalInterface
public interface CommitmentWords {

    Map<CommitmentId, Words> of(Collection<CommitmentId> commitments);

    /** What was promised, in which agreement, by which body, and to whom. */
    record Words(
            String text, String agreementTitle, String implementer, ProvinceCode counterpart) {}
}
