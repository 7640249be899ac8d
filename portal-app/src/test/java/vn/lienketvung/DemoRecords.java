package vn.lienketvung;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The records of the demo data that tests name in addresses; read beside row-level security. */
final class DemoRecords {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("draft", "select id from agreement where title like 'Tour liên tuyến%'");
        QUERIES.put("inForce", "select id from agreement where status = 'IN_FORCE'");
        QUERIES.put("approved", "select id from agreement where status = 'APPROVED'");
        QUERIES.put(
                "negotiation",
                "select id from agreement where status = 'NEGOTIATION' and origin = 'DRAFTED_HERE'");
        QUERIES.put("paper", "select id from agreement where origin = 'ENTERED_FROM_PAPER'");
        QUERIES.put("returned", "select id from agreement where status = 'RETURNED'");
        QUERIES.put("submitted", "select id from agreement where status = 'SUBMITTED'");
        QUERIES.put(
                "active",
                "select id from commitment where status = 'ACTIVE' order by position limit 1");
        QUERIES.put("claimed", "select id from commitment where status = 'CLAIMED'");
        QUERIES.put(
                "file",
                "select file from commitment_evidence e join commitment_report r on r.id = e.report_id order by r.reported_at limit 1");
        QUERIES.put(
                "organisation",
                "select id from organisation where name = 'Sở Công Thương tỉnh Đồng Tháp'");
        QUERIES.put("correction", "select id from agreement_correction where status = 'PROPOSED'");
        QUERIES.put(
                "pledge",
                "select l.id from pledge_ledger l join agreement a on a.id = l.agreement_id where a.title like 'Tiêu thụ xoài%' order by l.position limit 1");
        QUERIES.put(
                "establishment",
                "select id from establishment where name like 'Hợp tác xã Hoa kiểng%'");
        QUERIES.put("duplicate", "select id from establishment where name like 'HTX Nhãn%'");
        QUERIES.put("product", "select id from product where name like 'Trà lá sen%'");
        QUERIES.put(
                "picture",
                "select large from product_photo f join product p on p.id = f.product_id where p.name like 'Trà lá sen%'");
        QUERIES.put(
                "shown",
                "select slug || '-' || code from catalogue_product where name like 'Mật ong hoa nhãn Sen Vàng%'");
        QUERIES.put(
                "shownPicture",
                "select picture from catalogue_product where name like 'Mật ong hoa nhãn Sen Vàng%'");
        QUERIES.put(
                "producer",
                "select e.slug || '-' || e.code from catalogue_producer e join catalogue_product p on p.producer = e.id where p.name like 'Mật ong hoa nhãn Sen Vàng%'");
        QUERIES.put(
                "enquiry",
                "select id from enquiry where product_name like 'Xoài sấy dẻo Sen Vàng%' and asked_at < now() - interval '10 hours' order by asked_at limit 1");
        QUERIES.put(
                "reliability",
                "select id from reliability_record where province = '82' and state = 'AWAITING_REPLY' order by period desc limit 1");
        QUERIES.put(
                "reliabilityShown",
                "select id from reliability_record where province = '82' and state = 'PUBLISHED' order by period desc limit 1");
        QUERIES.put(
                "reliabilityDisputed",
                "select id from reliability_record where province = '82' and state = 'DISPUTED' order by period desc limit 1");
        QUERIES.put("mail", "select id from outbox_mail order by made_at, id limit 1");
        QUERIES.put(
                "erasure",
                "select r.id from erasure_request r join account a on a.id = r.account where a.username = 'ocop.bon'");
        QUERIES.put("figure", figure("so-ho-ngheo"));
        QUERIES.put("reopenedFigure", figure("san-pham-ocop"));
        QUERIES.put(
                "report",
                "select id from six_month_report where province = '82' and period = (select min(period) from six_month_report)");
        QUERIES.put(
                "draftReport",
                "select id from six_month_report where province = '82' and state = 'DRAFT' order by period limit 1");
        QUERIES.put("account", "select id from account where username = 'lamdong.vanthu'");
    }

    private DemoRecords() {}

    /** The figure of Đồng Tháp as its address names it; which period that is depends on the day. */
    private static String figure(String indicator) {
        return "select left(unit_id, 2) || '/' || period || '/' || indicator from figure_submission where indicator = '"
                + indicator
                + "' and unit_id = '82@2025-07-01' order by days limit 1";
    }

    static Map<String, String> of(DatabaseAccess database) {
        sendTheDirectorOfLamDongAway(database);
        var records = new LinkedHashMap<String, String>();
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            for (var query : QUERIES.entrySet()) {
                try (var rows = statement.executeQuery(query.getValue())) {
                    if (!rows.next())
                        throw new IllegalStateException(
                                "No " + query.getKey() + " in the demo data");
                    records.put(query.getKey(), rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return records;
    }

    /** For some days, with the clerk of the department as deputy. */
    private static void sendTheDirectorOfLamDongAway(DatabaseAccess database) {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into delegation (id, principal_id, principal_name, deputy_id, deputy_name, role, first_day, last_day, given_at)
                    select gen_random_uuid(), p.id, p.full_name, d.id, d.full_name, 'DEPARTMENT_HEAD', current_date - 1, current_date + 3, now()
                      from account p, account d
                     where p.username = 'lamdong.giamdoc' and d.username = 'lamdong.vanthu'
                       and not exists (select from delegation e where e.deputy_id = d.id)
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the database's own layer away, as if every policy had been forgotten. */
    static void switchRowLevelSecurityOff(DatabaseAccess database) {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(
                    """
                    do $$ declare t text; begin
                      for t in select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace loop
                        execute format('alter table %I disable row level security', t);
                      end loop; end $$
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
