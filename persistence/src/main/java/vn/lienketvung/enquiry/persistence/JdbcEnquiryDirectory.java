package vn.lienketvung.enquiry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.enquiry.BuyerKind;
import vn.lienketvung.enquiry.EnquiryDirectory;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.enquiry.EnquiryLine;
import vn.lienketvung.enquiry.EnquiryPurpose;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.enquiry.EnquiryTally;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Page;

@Component
@Transactional(readOnly = true)
class JdbcEnquiryDirectory implements EnquiryDirectory {

    private static final String OWN =
            """
              from enquiry q join product p on p.id = q.product
             where p.establishment_id = :producer and (cast(:state as text) is null or q.state = :state)
            """;

    private static final String OWN_PAGE =
            """
            select q.*, count(*) over () as total %s
             order by q.state <> 'OPEN', case when q.state = 'OPEN' then q.due_on end, q.asked_at desc, q.id
             limit :size offset :offset
            """
                    .formatted(OWN);

    private static final String TALLY =
            """
            select p.id, p.name as product, e.name as producer, count(*) over () as total,
                   count(*) filter (where q.state = 'OPEN') as open,
                   count(*) filter (where q.state = 'AGREED') as agreed,
                   count(*) filter (where q.state = 'DECLINED') as declined,
                   count(*) filter (where q.state = 'LAPSED') as lapsed,
                   count(*) filter (where q.state in ('WITHDRAWN', 'CLOSED')) as ended,
                   min(q.asked_at) filter (where q.state = 'OPEN') as oldest,
                   extract(epoch from percentile_cont(0.5) within group (order by q.ended_at - q.asked_at)
                       filter (where q.state in ('AGREED', 'DECLINED'))) / 3600 as median
              from enquiry q join product p on p.id = q.product join establishment e on e.id = p.establishment_id
             where :everywhere or e.province = any (:provinces)
             group by p.id, p.name, e.name
             order by oldest nulls last, p.name collate "vi-x-icu", p.id
             limit :size offset :offset
            """;

    private final JdbcClient sql;

    JdbcEnquiryDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<EnquiryLine> of(OrganisationId producer, @Nullable EnquiryState state, int page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("producer", producer.value());
        parameters.put("state", state == null ? null : state.name());
        var total = new long[1];
        var items =
                sql.sql(OWN_PAGE)
                        .params(paged(parameters, page))
                        .query((row, _) -> {
                            total[0] = row.getLong("total");
                            return line(row);
                        })
                        .list();
        return new Page<>(items, page, SIZE, total[0]);
    }

    @Override
    public Page<EnquiryTally> tally(@Nullable Set<ProvinceCode> provinces, int page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("everywhere", provinces == null);
        var codes = provinces == null ? Set.<ProvinceCode>of() : provinces;
        parameters.put("provinces", codes.stream().map(ProvinceCode::value).toArray(String[]::new));
        var total = new long[1];
        var items =
                sql.sql(TALLY)
                        .params(paged(parameters, page))
                        .query((row, _) -> {
                            total[0] = row.getLong("total");
                            return tally(row);
                        })
                        .list();
        return new Page<>(items, page, SIZE, total[0]);
    }

    private static Map<String, @Nullable Object> paged(
            Map<String, @Nullable Object> parameters, int page) {
        parameters.put("size", SIZE);
        parameters.put("offset", (page - 1) * SIZE);
        return parameters;
    }

    private static EnquiryLine line(ResultSet row) throws SQLException {
        return new EnquiryLine(
                new EnquiryId(row.getObject("id", UUID.class)),
                row.getString("product_name"),
                EnquiryPurpose.valueOf(row.getString("purpose")),
                BuyerKind.valueOf(row.getString("kind")),
                row.getString("buyer_organisation"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                EnquiryState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }

    private static EnquiryTally tally(ResultSet row) throws SQLException {
        var median = row.getBigDecimal("median");
        return new EnquiryTally(
                row.getObject("id", UUID.class),
                row.getString("product"),
                row.getString("producer"),
                row.getLong("open"),
                row.getLong("agreed"),
                row.getLong("declined"),
                row.getLong("lapsed"),
                row.getLong("ended"),
                oldest(row),
                median == null ? null : median.longValue());
    }

    private static @Nullable Instant oldest(ResultSet row) throws SQLException {
        var at = row.getObject("oldest", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
