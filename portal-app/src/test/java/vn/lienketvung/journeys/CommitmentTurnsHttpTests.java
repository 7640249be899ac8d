package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is said about a result and about a commitment that cannot be kept. */
class CommitmentTurnsHttpTests extends Turns {

    @Test
    void aClaimIsHeldBackSentBackAndConfirmedInPart() throws IOException {
        var commitment =
                commitments(states.inForce("Dừa hữu cơ", "Giao 500 tấn dừa hữu cơ")).getFirst();
        turnWithPaper(
                LAN,
                commitment,
                commitment + "/tien-do",
                "value",
                "300",
                "asOf",
                inDays(0),
                "evidenceKind",
                "DELIVERY_RECORD");
        claim(commitment);
        turn(HEAD, commitment, commitment + "/giu-lai", "holdReason", "Thiếu phiếu cân");
        assertThat(as(LAN).get(commitment).body()).contains("Thiếu phiếu cân");

        claim(commitment);
        countersign(commitment);
        turn(MINH, commitment, commitment + "/tra-lai", "reason", "Biên bản chưa có chữ ký");
        assertThat(status(commitment)).isEqualTo("ACTIVE");

        claim(commitment);
        countersign(commitment);
        turn(
                MINH,
                commitment,
                commitment + "/xac-nhan-mot-phan",
                "partValue",
                "250",
                "partNote",
                "Một lô chưa đạt");
        assertThat(as(LAN).get(commitment).body()).contains("250");
    }

    private void claim(String commitment) {
        turn(LAN, commitment, commitment + "/de-nghi-xac-nhan", "claimNote", "Hết vụ");
    }

    private void countersign(String commitment) {
        turn(HEAD, commitment, commitment + "/ky-xac-nhan");
        assertThat(status(commitment)).isEqualTo("CLAIMED");
    }

    @Test
    void aProposalIsTakenBack() {
        var commitment =
                commitments(states.inForce("Dừa nước", "Trồng 500 ha dừa nước")).getFirst();
        turn(
                LAN,
                commitment + "/de-xuat/gia-han",
                commitment + "/de-xuat/gia-han",
                "newDueOn",
                inDays(240),
                "proposalReason",
                "Hạn mặn");
        turn(LAN, commitment, commitment + "/rut-de-xuat");
        assertThat(as(MINH).get(commitment).body()).doesNotContain(commitment + "/tra-loi");
    }

    @Test
    void whoeverOwnsTheConditionReportsThatItIsMet() throws IOException {
        var commitment =
                commitments(
                                states.inForceWithCondition(
                                        "Dừa xiêm", "Giao 500 tấn dừa xiêm", "Bố trí kho lạnh"))
                        .getFirst();
        assertThat(status(commitment)).isEqualTo("WAITING");
        turnWithPaper(MINH, commitment, commitment + "/dieu-kien", "metNote", "Kho đã có");
        assertThat(status(commitment)).isEqualTo("ACTIVE");
    }

    @Test
    void theCoordinatorFindsThatItWasNotKept() {
        var commitment = commitments(states.inForce("Dừa dứa", "Giao 500 tấn dừa dứa")).getFirst();
        change(
                "update commitment set left_to_coordinator = true where id = '"
                        + id(commitment)
                        + "'");
        turn(
                "dbscl.dieuphoi",
                commitment + "/ket-luan",
                commitment + "/ket-luan",
                "cause",
                "NO_FUNDING",
                "remedy",
                "NONE_AGREED",
                "proposalReason",
                "Không có vốn đối ứng");
        assertThat(as(LAN).get(commitment).body())
                .contains("Cam kết đã được ghi nhận là không thực hiện được");
    }

    private String status(String commitment) {
        return one("select status from commitment where id = '" + id(commitment) + "'");
    }

    private static String id(String commitment) {
        return commitment.substring(commitment.lastIndexOf('/') + 1);
    }
}
