package vn.lienketvung.enquiry.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.enquiry.ClosingReason;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.enquiry.OrphanedEnquiries;

/** Asks the records themselves: the public tables leave a product out for the same reasons. */
@Component
@Transactional(readOnly = true)
class JdbcOrphanedEnquiries implements OrphanedEnquiries {

    private static final String ORPHANED =
            """
            select * from (
              select q.id, q.asked_at,
                     case when e.state <> 'ACTIVE' then 'PRODUCER_GONE'
                          when p.state <> 'PUBLISHED' then 'PRODUCT_WITHDRAWN'
                          when catalogue_is_barred(p.id) then 'CERTIFICATE_REVOKED' end as reason
                from enquiry q join product p on p.id = q.product join establishment e on e.id = p.establishment_id
               where q.state = 'OPEN') o
             where reason is not null order by asked_at limit 500
            """;

    private final JdbcClient sql;

    JdbcOrphanedEnquiries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<EnquiryId, ClosingReason> find() {
        var found = new LinkedHashMap<EnquiryId, ClosingReason>();
        RowCallbackHandler each =
                row ->
                        found.put(
                                new EnquiryId(row.getObject("id", UUID.class)),
                                ClosingReason.valueOf(row.getString("reason")));
        sql.sql(ORPHANED).query(each);
        return found;
    }
}
