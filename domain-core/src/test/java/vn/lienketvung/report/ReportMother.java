package vn.lienketvung.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.VietnamTime;

/** Reports of Đồng Tháp in every state. */
public final class ReportMother {

    public static final ReportPeriod PERIOD = ReportPeriod.of(2026, 1);
    public static final Instant NOW = Instant.parse("2026-06-16T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.ofInstant(NOW, VietnamTime.ZONE);

    private ReportMother() {}

    public static SixMonthReport draft(ReportingBody body) {
        return new SixMonthReport(body, PERIOD, NOW);
    }

    /**
     * @param keep keeps the signed paper before the report names it
     * @param between after each turn
     */
    public static void advance(
            SixMonthReport report,
            ReportState state,
            Figures figures,
            Consumer<FiledDocument> keep,
            Runnable between) {
        if (state == ReportState.DRAFT) return;
        var trade =
                report.body().isNation()
                        ? List.<Exchange>of()
                        : List.of(new Exchange("79", new BigDecimal("5200.5"), null, null));
        report.write(
                new Narrative("Hai đợt kết nối", "Thiếu xe lạnh", null, "Đợt ba"),
                trade,
                Cast.LAN,
                NOW);
        between.run();
        report.handOver(Cast.LAN, NOW);
        between.run();
        if (state == ReportState.IN_REVIEW) return;
        report.review(figures, Cast.HUNG, NOW);
        between.run();
        if (state == ReportState.REVIEWED) return;
        var scan = scan(report);
        keep.accept(scan);
        report.sign(paper(scan), Cast.HOA, NOW);
        between.run();
        if (state == ReportState.SIGNED) return;
        report.send(Cast.HOA, NOW);
        between.run();
        answer(report, state, between);
    }

    private static void answer(SixMonthReport report, ReportState state, Runnable between) {
        switch (state) {
            case RETURNED -> report.returnIt("Sai một số", Cast.KHANH, NOW);
            case ACCEPTED, CORRECTED -> report.accept(null, Cast.KHANH, NOW);
            default -> {
                return;
            }
        }
        between.run();
        if (state == ReportState.CORRECTED) report.replaced(Cast.HOA, NOW);
        between.run();
    }

    private static SignedPaper paper(FiledDocument scan) {
        return new SignedPaper(
                "215/BC-UBND",
                TODAY,
                "Đồng Tháp",
                "Người ký",
                "Phó Chủ tịch",
                SigningCapacity.FOR_HEAD,
                scan.id().value(),
                scan.name(),
                scan.sha256().value(),
                NOW);
    }

    private static FiledDocument scan(SixMonthReport report) {
        return new InMemoryFiling()
                .filing(Clock.fixed(NOW, ZoneOffset.UTC))
                .file(InMemoryFiling.pdf("bao-cao.pdf"), "scan", report.id().value(), Cast.HOA);
    }
}
