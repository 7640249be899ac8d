package vn.lienketvung.report.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.HttpTest;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The demo's period that is over: Đồng Tháp and Ho Chi Minh City have reported; most provinces and the ministry have not. */
@HttpTest
class RemindOfReportsTests {

    private static final String TOLD =
            """
            select a.username || ' ' || n.message_key || ' ' || n.kind from notice n join account a on a.id = n.recipient
             where n.message_key in ('report.notice.overdue', 'report.notice.missing', 'report.notice.due-soon')
            """;

    /** Other tests may have sent it in between. */
    private static final String LAM_DONG_IS_LATE =
            """
            select 'late' from six_month_report where province = '68' and edition = 1 and sent_at is null
               and period = (select min(period) from six_month_report)
            """;

    @Autowired RemindOfReports reminding;
    @Autowired DatabaseAccess database;

    @Test
    void whoIsLateIsToldOnceAndThoseWhoReceiveHearHowManyAre() {
        reminding.look();
        var told = rows(TOLD);
        assertThat(told)
                .contains(
                        "bo.theodoi report.notice.overdue ESCALATION",
                        "bo.theodoi report.notice.missing ESCALATION",
                        "dbscl.dieuphoi report.notice.missing ESCALATION",
                        "dnb.dieuphoi report.notice.missing ESCALATION")
                .noneMatch(each -> each.matches("(dongthap|hcm|kiemtoan|quantri).*"))
                .doesNotHaveDuplicates();
        if (!rows(LAM_DONG_IS_LATE).isEmpty())
            assertThat(told)
                    .contains(
                            "lamdong.canbo report.notice.overdue ESCALATION",
                            "lamdong.lanhdao report.notice.overdue ESCALATION",
                            "lamdong.giamdoc report.notice.overdue ESCALATION");
        reminding.look();
        assertThat(rows(TOLD)).hasSameSizeAs(told);
        assertThat(
                        rows(
                                "select once_key from outbox_mail where once_key ~ '^notice:reports?:.*:over-'"))
                .hasSameSizeAs(told);
    }

    private List<String> rows(String query) {
        var rows = new ArrayList<String>();
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) rows.add(found.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }
}
