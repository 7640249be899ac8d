package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.shared.VietnamTime;

/** One agreement as a line of the register's table. */
record RegisterLine(
        String id,
        @Nullable String number,
        String title,
        String kindKey,
        boolean fromPaper,
        @Nullable LocalDate correctedOn,
        List<String> parties,
        String statusKey,
        String statusStyle,
        int commitments,
        int fulfilled,
        int overdue,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate nextDue,
        @Nullable Due due) {

    static RegisterLine of(RegisterRow row, Reckoning reckoning) {
        return new RegisterLine(
                row.id().toString(),
                row.number(),
                row.title(),
                "AgreementKind." + row.kind().name(),
                row.fromPaper(),
                correctedOn(row),
                row.parties(),
                "AgreementStatus." + row.status().name(),
                StatusMark.of(row.status()),
                row.commitments(),
                row.fulfilled(),
                row.overdue(),
                row.endsOn(),
                row.nextDue(),
                Due.of(row.nextDue(), reckoning));
    }

    private static @Nullable LocalDate correctedOn(RegisterRow row) {
        var at = row.correctedAt();
        return at == null ? null : VietnamTime.day(at);
    }
}
