package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.register.HollowAgreement;
import vn.lienketvung.register.HollowReason;

/** One suspected agreement as a line of the list. */
record HollowLine(
        String id,
        @Nullable String number,
        String title,
        boolean fromPaper,
        List<String> parties,
        LocalDate inForceOn,
        @Nullable LocalDate lastResultOn,
        long silentDays,
        List<HollowReason> reasons) {

    static HollowLine of(HollowAgreement hollow) {
        var trace = hollow.trace();
        return new HollowLine(
                trace.agreement().toString(),
                trace.number(),
                trace.title(),
                trace.fromPaper(),
                trace.parties(),
                trace.inForceOn(),
                trace.lastResultOn(),
                hollow.silentDays(),
                List.copyOf(hollow.reasons()));
    }
}
