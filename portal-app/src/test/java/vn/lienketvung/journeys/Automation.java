package vn.lienketvung.journeys;

import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.agreement.LapseConditions;
import vn.lienketvung.escalation.Escalate;
import vn.lienketvung.report.OpenReports;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** What the portal does by itself, when a walk wants it. */
record Automation(
        Escalate escalate, LapseConditions lapse, EndAgreements endings, OpenReports reports) {

    int climbLadders() {
        return Acting.as(
                Sight.portal("escalation"),
                () -> escalate.due().stream().mapToInt(escalate::climb).sum());
    }

    /** Ends what has run out, notes what is settled, leaves what is late to the coordinators. */
    void bringAgreementsToTheirEnd() {
        Acting.run(
                Sight.portal("end-agreements"),
                () -> {
                    endings.due().forEach(endings::end);
                    endings.settled().forEach(endings::noteSettled);
                    endings.late().forEach(endings::leaveLate);
                });
    }

    int openReports() {
        return Acting.as(Sight.portal("open-reports"), reports::openWhatIsDue);
    }

    long lapseLateConditions() {
        return Acting.as(
                Sight.portal("lapse-conditions"),
                () -> lapse.due().stream().filter(lapse::lapse).count());
    }
}
