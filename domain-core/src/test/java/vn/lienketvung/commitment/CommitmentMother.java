package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.VietnamTime;

/** Commitments for tests, carried by Đồng Tháp's department and confirmed by Ho Chi Minh City's. */
public final class CommitmentMother {

    private CommitmentMother() {}

    /** The first commitment of an agreement in force. */
    public static Commitment of(Agreement inForce) {
        return new Commitment(inForce, inForce.commitments().getFirst(), AgreementMother.NOW);
    }

    /**
     * @param keep what to do with the filed evidence before it is named
     */
    public static void report(Commitment commitment, String value, Consumer<FiledDocument> keep) {
        var filed =
                new InMemoryFiling()
                        .filing(java.time.Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE))
                        .file(
                                InMemoryFiling.pdf("hop-dong.pdf"),
                                "evidence",
                                commitment.agreement().value(),
                                Cast.LAN);
        keep.accept(filed);
        var evidence =
                new Evidence(
                        filed.id().value(),
                        EvidenceKind.CONTRACT,
                        filed.name(),
                        filed.sha256().value());
        commitment.report(
                new BigDecimal(value),
                AgreementMother.TODAY,
                "Đã mở",
                List.of(evidence),
                Cast.LAN,
                AgreementMother.NOW);
    }

    public static void claim(Commitment commitment) {
        commitment.claim("Đủ số điểm bán", Cast.LAN, AgreementMother.NOW);
    }

    public static void confirm(Commitment commitment) {
        commitment.confirm(new BigDecimal("40"), null, Cast.MINH, AgreementMother.NOW);
    }

    public static void sendBack(Commitment commitment) {
        commitment.sendBack("Thiếu hai điểm", Cast.MINH, AgreementMother.NOW);
    }
}
