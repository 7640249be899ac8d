package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.VietnamTime;

/** The turns of {@link CommitmentMother} at a moment of the test's choice. */
public final class CommitmentAtMoments {

    private static final int ANSWER_DAYS = 21;

    private CommitmentAtMoments() {}

    public static Commitment of(Agreement inForce, Instant at) {
        return new Commitment(inForce, inForce.commitments().getFirst(), at);
    }

    public static void meetCondition(Commitment commitment, Instant at) {
        commitment.meetCondition("Đã bàn giao", null, Cast.MINH, at);
    }

    public static void claim(Commitment commitment, Instant at) {
        commitment.claim(
                Claim.prepared(ClaimScope.TARGET_REACHED, "Đủ số điểm bán", null, Cast.LAN, at),
                null,
                VietnamTime.day(at).plusDays(ANSWER_DAYS),
                Cast.LAN,
                at);
    }

    public static void sendBack(Commitment commitment, Instant at) {
        commitment.sendBack("Thiếu 2 điểm", Cast.MINH, at);
    }

    public static void confirm(Commitment commitment, Instant at) {
        commitment.confirm(new BigDecimal("40"), null, Cast.MINH, at);
    }

    /** What the implementer proposed is agreed. */
    public static void agree(Commitment commitment, Instant at) {
        commitment.answerProposal(
                ProposalSide.COUNTERPART, Answer.of(true, "Đồng ý", Cast.MINH, at), Cast.MINH, at);
    }
}
