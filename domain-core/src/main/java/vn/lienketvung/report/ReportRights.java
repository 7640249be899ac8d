package vn.lienketvung.report;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * What one person may do with a report. The ministry's own passes through the hands of two of its people, for it has one role for them.
 */
public record ReportRights(SixMonthReport report, Official official) {

    /** The province's administration at any time; its coordinators and the ministry once it was sent. */
    public boolean maySee() {
        var province = report.body().province();
        if (province == null) return official.holds(Role.MINISTRY_STAFF);
        return official.seesProvince(province) || report.state().isSent() && receives(province);
    }

    public boolean mayWrite() {
        return report.state() == ReportState.DRAFT && holds(Role.PROVINCIAL_OFFICIAL);
    }

    /** Whoever wrote it, as long as nobody has reviewed it. */
    public boolean mayTakeBack() {
        return report.state() == ReportState.IN_REVIEW && holds(Role.PROVINCIAL_OFFICIAL);
    }

    /** Never whoever wrote it last. */
    public boolean mayReview() {
        return report.state() == ReportState.IN_REVIEW && isSuperior() && !wroteIt();
    }

    public boolean mayReopen() {
        return report.state() == ReportState.REVIEWED && isSuperior();
    }

    public boolean maySign() {
        return report.state() == ReportState.REVIEWED && holds(Role.CLERK);
    }

    public boolean maySend() {
        return report.state() == ReportState.SIGNED && holds(Role.CLERK);
    }

    /** The province's coordinators, and the ministry; of its own report whoever records what the recipient answered. */
    public boolean mayJudge() {
        if (report.state() != ReportState.SENT) return false;
        var province = report.body().province();
        return province == null ? official.holds(Role.MINISTRY_STAFF) : receives(province);
    }

    public boolean mayCorrect() {
        return (report.state() == ReportState.ACCEPTED || report.state() == ReportState.RETURNED)
                && holds(Role.PROVINCIAL_OFFICIAL);
    }

    private boolean isSuperior() {
        return holds(Role.DEPARTMENT_HEAD) || holds(Role.PROVINCE_LEADER);
    }

    private boolean wroteIt() {
        return official.account().value().equals(report.writtenBy());
    }

    private boolean receives(ProvinceCode province) {
        return official.holds(Role.MINISTRY_STAFF)
                || official.holds(Role.REGIONAL_COORDINATOR, province);
    }

    private boolean holds(Role role) {
        var province = report.body().province();
        return province == null
                ? official.holds(Role.MINISTRY_STAFF)
                : official.holds(role, province);
    }
}
