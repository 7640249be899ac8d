package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_HEAD;
import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_HEAD;
import static vn.lienketvung.portal.demo.DemoPerson.HO_CHI_MINH_OFFICIAL;

import java.math.BigDecimal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.commitment.ClaimCommitment;
import vn.lienketvung.commitment.ClaimScope;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.DecideClaim;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.ProgressEntry;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.identity.Official;

/** What became of the commitments in force: one kept, one claimed, one under way, one late, one never reported. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoProgress {

    private final DemoStage stage;
    private final CommitmentDesk desk;
    private final ReportProgress report;
    private final ClaimCommitment claim;
    private final DecideClaim decide;

    DemoProgress(
            DemoStage stage,
            CommitmentDesk desk,
            ReportProgress report,
            ClaimCommitment claim,
            DecideClaim decide) {
        this.stage = stage;
        this.desk = desk;
        this.report = report;
        this.claim = claim;
        this.decide = decide;
    }

    /** In the order of {@link DemoDrafts#fruit}. */
    void tellOf(AgreementId id) {
        report(id, 0, 120, DONG_THAP_OFFICIAL, "1240,5", "Ba hệ thống bán lẻ đã nhận hàng.");
        report(id, 0, 18, DONG_THAP_OFFICIAL, "3120,5", "Sản lượng theo biên bản giao nhận.");
        report(id, 1, 70, DONG_THAP_OFFICIAL, "1200", "Danh sách mã số vùng trồng đã cấp.");
        stage.play(
                66,
                DONG_THAP_OFFICIAL,
                by ->
                        claim.claim(
                                commitment(id, 1, by),
                                ClaimScope.TARGET_REACHED,
                                "Đã cấp đủ 1.200 ha.",
                                by));
        stage.play(65, DONG_THAP_HEAD, by -> claim.countersign(commitment(id, 1, by), by));
        stage.play(
                59,
                HO_CHI_MINH_OFFICIAL,
                by ->
                        decide.confirm(
                                commitment(id, 1, by),
                                new BigDecimal("1200"),
                                "Khớp danh sách đối chiếu.",
                                by));
        report(id, 2, 24, HO_CHI_MINH_OFFICIAL, "100", "Toàn bộ lô hàng có phiếu kiểm nghiệm.");
        stage.play(
                14,
                HO_CHI_MINH_OFFICIAL,
                by ->
                        claim.claim(
                                commitment(id, 2, by),
                                ClaimScope.TARGET_REACHED,
                                "Kiểm nghiệm đủ các lô.",
                                by));
        stage.play(12, HO_CHI_MINH_HEAD, by -> claim.countersign(commitment(id, 2, by), by));
        report(
                id,
                3,
                40,
                DONG_THAP_OFFICIAL,
                "27",
                "Đã khai trương 27 điểm; 13 điểm chờ mặt bằng.");
    }

    private void report(
            AgreementId id,
            int position,
            int daysAgo,
            DemoPerson person,
            String value,
            String note) {
        stage.play(
                daysAgo,
                person,
                by ->
                        report.report(
                                commitment(id, position, by),
                                new ProgressEntry(
                                        new BigDecimal(value.replace(',', '.')),
                                        stage.today().minusDays(daysAgo),
                                        note,
                                        EvidenceKind.DELIVERY_RECORD,
                                        new DemoPaper("bien-ban-minh-hoa-%d.pdf".formatted(daysAgo))
                                                .upload()),
                                by));
    }

    private CommitmentId commitment(AgreementId id, int position, Official by) {
        return desk.of(id, by).get(position).id();
    }
}
