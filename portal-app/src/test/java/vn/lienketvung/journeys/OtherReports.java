package vn.lienketvung.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.report.FrozenFigures;
import vn.lienketvung.report.ReadFigures;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.ReportProgress;
import vn.lienketvung.report.ReportState;
import vn.lienketvung.report.SixMonthReports;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** Lets provinces whose people are not in the cast have reported what the register says of them. */
@TestComponent
class OtherReports {

    private static final String[] WAY = {
        "state = 'IN_REVIEW', results = 'Đã thực hiện', plan = 'Tiếp tục'",
        "state = 'REVIEWED', frozen_at = now(), figures_hash = repeat('0', 64)",
        """
        state = 'SIGNED', paper_number = '1/BC-UBND', signed_on = current_date, signed_at_place = 'Tỉnh', signer_name = 'Người ký',
        signer_position = 'Chủ tịch', signing_capacity = 'HEAD', scan = '%s', scan_name = 'ban-ky.pdf', scan_sha256 = repeat('0', 64),
        recorded_at = now()\
        """,
        "state = 'SENT', sent_at = now()"
    };

    private final SixMonthReports reports;
    private final ReportProgress progress;
    private final ReadFigures reading;
    private final FrozenFigures frozen;
    private final DatabaseAccess database;
    private final TransactionTemplate transactions;

    OtherReports(
            SixMonthReports reports,
            ReportProgress progress,
            ReadFigures reading,
            FrozenFigures frozen,
            DatabaseAccess database,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.progress = progress;
        this.reading = reading;
        this.frozen = frozen;
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * @param except codes of provinces that do not report
     */
    void send(ReportPeriod period, Set<String> except) throws SQLException {
        var standings = Acting.as(Sight.portal("walk"), () -> progress.on(period));
        try (var superuser = database.superuser()) {
            for (var standing : standings)
                if (standing.state() == ReportState.DRAFT
                        && !except.contains(standing.province().value()))
                    send(standing.report(), superuser);
        }
    }

    private void send(ReportId report, Connection superuser) throws SQLException {
        var scan = UUID.randomUUID();
        try (var statement = superuser.createStatement()) {
            statement.execute(
                    """
                    insert into filed_document (id, dossier, name, type, size, sha256, filed_by_account, filed_by, filed_by_organisation, filed_at, version)
                    select '%s', '%s', 'ban-ky.pdf', 'PDF', 1, repeat('0', 64), a.id, a.full_name, '', now(), 0 from account a limit 1
                    """
                            .formatted(scan, report));
            for (int step = 0; step < WAY.length; step++) {
                statement.execute(
                        "update six_month_report set %s where id = '%s'"
                                .formatted(WAY[step].formatted(scan), report));
                if (step == 0) freeze(report);
            }
        }
    }

    private void freeze(ReportId report) {
        Acting.run(
                Sight.portal("walk"),
                () ->
                        transactions.executeWithoutResult(_ -> {
                            var count = reading.now(reports.get(report));
                            frozen.freeze(report, count.figures(), count.records());
                        }));
    }
}
