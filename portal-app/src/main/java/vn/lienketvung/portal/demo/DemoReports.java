package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.Exchange;
import vn.lienketvung.report.JudgeReport;
import vn.lienketvung.report.Narrative;
import vn.lienketvung.report.OpenReports;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportProgress;
import vn.lienketvung.report.ReportingBody;
import vn.lienketvung.report.ReviewReport;
import vn.lienketvung.report.SignReport;
import vn.lienketvung.report.SignedPaper;
import vn.lienketvung.report.SixMonthReports;
import vn.lienketvung.report.WriteReport;

/**
 * The reports of two periods. Of the one that is over Đồng Tháp and Ho Chi Minh City have reported, and state their trade
 * differently; Lâm Đồng's is being written. The running one is opened before its day, so that live figures can be seen.
 */
@Component
@Order(280)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoReports implements DemoData {

    private static final String DONG_THAP = "82";
    private static final String HO_CHI_MINH = "79";
    private static final String LAM_DONG = "68";

    private final DemoStage stage;
    private final SixMonthReports reports;
    private final ReportProgress progress;
    private final OpenReports opening;
    private final WriteReport writing;
    private final ReviewReport reviewing;
    private final SignReport signing;
    private final JudgeReport judging;

    DemoReports(
            DemoStage stage,
            SixMonthReports reports,
            ReportProgress progress,
            OpenReports opening,
            WriteReport writing,
            ReviewReport reviewing,
            SignReport signing,
            JudgeReport judging) {
        this.stage = stage;
        this.reports = reports;
        this.progress = progress;
        this.opening = opening;
        this.writing = writing;
        this.reviewing = reviewing;
        this.signing = signing;
        this.judging = judging;
    }

    @Override
    public boolean isThere() {
        return !progress.periods().isEmpty();
    }

    @Override
    public void add() {
        var over = lastOver();
        stage.playPortal(ago(over.opensOn()), () -> opening.open(over));
        send(
                over,
                DONG_THAP,
                DemoPerson.DONG_THAP_OFFICIAL,
                DemoPerson.DONG_THAP_HEAD,
                DemoPerson.DONG_THAP_CLERK,
                new Exchange(HO_CHI_MINH, new BigDecimal("5200"), null, BigDecimal.TWO));
        var city =
                send(
                        over,
                        HO_CHI_MINH,
                        DemoPerson.HO_CHI_MINH_OFFICIAL,
                        DemoPerson.HO_CHI_MINH_HEAD,
                        DemoPerson.HO_CHI_MINH_CLERK,
                        new Exchange(DONG_THAP, null, new BigDecimal("3900"), BigDecimal.TWO));
        play(over, 9, DemoPerson.SOUTHEAST_COORDINATOR, (by, _) -> judging.accept(city, null, by));
        var lamDong = report(over, LAM_DONG);
        play(
                over,
                2,
                DemoPerson.LAM_DONG_OFFICIAL,
                (by, _) ->
                        writing.save(
                                lamDong,
                                words("Lâm Đồng"),
                                List.of(),
                                reports.get(lamDong).version(),
                                by));
        stage.playPortal(0, () -> opening.open(over.next()));
    }

    private ReportPeriod lastOver() {
        var opened = ReportPeriod.openOn(stage.today());
        return opened.isOver(stage.today()) ? opened : opened.previous();
    }

    private ReportId send(
            ReportPeriod period,
            String province,
            DemoActor writer,
            DemoActor head,
            DemoActor clerk,
            Exchange exchange) {
        var report = report(period, province);
        play(
                period,
                2,
                writer,
                (by, _) -> {
                    writing.save(
                            report,
                            words(
                                    province.equals(DONG_THAP)
                                            ? "Đồng Tháp"
                                            : "Thành phố Hồ Chí Minh"),
                            List.of(exchange),
                            reports.get(report).version(),
                            by);
                    writing.handOver(report, by);
                });
        play(period, 3, head, (by, _) -> reviewing.approve(report, by));
        play(
                period,
                5,
                clerk,
                (by, day) -> {
                    signing.sign(
                            report,
                            paper(province, day),
                            new DemoPaper("bao-cao-" + province + ".pdf").upload(),
                            by);
                    signing.send(report, by);
                });
        return report;
    }

    private void play(
            ReportPeriod period,
            int daysAfter,
            DemoActor person,
            BiConsumer<Official, LocalDate> deed) {
        int ago = ago(period.cutOff().plusDays(daysAfter));
        stage.play(ago, person, by -> deed.accept(by, stage.today().minusDays(ago)));
    }

    /** Never in the future: on the first days after a cut-off everything happened today. */
    private int ago(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(day, stage.today()));
    }

    private ReportId report(ReportPeriod period, String province) {
        return reports.editions(ReportingBody.of(new ProvinceCode(province)), period)
                .getFirst()
                .id();
    }

    private static Narrative words(String province) {
        return new Narrative(
                province
                        + " (minh họa) duy trì các thỏa thuận đã ký, tổ chức hai đợt kết nối nhà vườn với siêu thị.\n"
                        + "Hàng qua liên kết có hóa đơn, mã vùng trồng và truy xuất được.",
                "Vận chuyển lạnh còn thiếu; thời gian thông quan nội địa kéo dài vào cuối tuần.",
                "Đề nghị Bộ chủ trì thống nhất mẫu phiếu kiểm nghiệm dùng chung giữa các địa phương.",
                "Hoàn thành các cam kết đến hạn; rà soát thỏa thuận không có kết quả xác nhận.");
    }

    private static SignedPaper.Details paper(String province, LocalDate day) {
        return new SignedPaper.Details(
                (province.equals(DONG_THAP) ? 215 : 308) + "/BC-UBND",
                day,
                province.equals(DONG_THAP) ? "Đồng Tháp" : "Thành phố Hồ Chí Minh",
                "Người ký (minh họa)",
                "Phó Chủ tịch",
                SigningCapacity.FOR_HEAD);
    }
}
