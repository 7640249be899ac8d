package vn.lienketvung.report.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/** Where six-month reports are listed, written, signed and answered. */
@Component
class ReportAddress implements TaskAddress {

    static final String ROOT = "/lam-viec/bao-cao";
    static final String ONE = "/{id:[0-9a-f-]{36}}";

    static String of(ReportId report) {
        return ROOT + "/" + report;
    }

    /** The records behind a figure. */
    static String records(ReportId report, Cell cell) {
        return of(report)
                + "/ban-ghi?bang="
                + cell.table().text()
                + "&dong="
                + URLEncoder.encode(cell.row(), StandardCharsets.UTF_8)
                + "&cot="
                + cell.measure().name();
    }

    @Override
    public Optional<String> of(PendingTask task) {
        return task.kind().startsWith("report.task.")
                ? Optional.of(ROOT + "/" + task.subject())
                : Optional.empty();
    }
}
