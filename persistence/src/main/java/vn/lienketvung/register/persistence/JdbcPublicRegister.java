package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementOrigin;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.register.PublicAgreement;
import vn.lienketvung.register.PublicRegister;
import vn.lienketvung.shared.Page;

/** Reads the table of public summaries, which the database keeps apart from the records. */
@Component
@Transactional(readOnly = true)
class JdbcPublicRegister implements PublicRegister {

    private static final String WHERE =
            """
             from published_agreement
             where (cast(:field as text) is null or field = :field)
               and (cast(:province as text) is null or :province = any(provinces))
               and (cast(:year as integer) is null or extract(year from signed_on) = :year)
            """;

    private final JdbcClient sql;

    JdbcPublicRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<PublicAgreement> search(Filter filter, int page, int size) {
        var found =
                sql.sql(
                                "select *"
                                        + WHERE
                                        + " order by signed_on desc, id limit :size offset :offset")
                        .params(parameters(filter))
                        .param("size", size)
                        .param("offset", (long) (page - 1) * size)
                        .query((row, number) -> agreement(row, List.of(), List.of(), List.of()))
                        .list();
        var total =
                sql.sql("select count(*)" + WHERE)
                        .params(parameters(filter))
                        .query(Long.class)
                        .single();
        return new Page<>(found, page, size, total);
    }

    @Override
    public Optional<PublicAgreement> find(AgreementId id) {
        return sql.sql("select * from published_agreement where id = :id")
                .param("id", id.value())
                .query((row, number) -> agreement(row, signers(id), promises(id), corrections(id)))
                .optional();
    }

    @Override
    public long restricted() {
        return sql.sql("select agreements_restricted()").query(Long.class).single();
    }

    @Override
    public List<Integer> years() {
        return sql.sql(
                        "select distinct extract(year from signed_on)::integer as year from published_agreement where signed_on is not null order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Filter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("field", filter.field() == null ? null : filter.field().name());
        parameters.put("province", filter.province() == null ? null : filter.province().value());
        parameters.put("year", filter.year());
        return parameters;
    }

    private List<PublicAgreement.Signer> signers(AgreementId id) {
        return sql.sql(
                        """
                        select s.* from published_agreement a,
                               jsonb_to_recordset(a.signers) as s(party text, name text, position text)
                         where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PublicAgreement.Signer(
                                row.getString("party"),
                                row.getString("name"),
                                row.getString("position")))
                .list();
    }

    private List<PublicAgreement.Promise> promises(AgreementId id) {
        return sql.sql(
                        """
                        select c.* from published_agreement a,
                               jsonb_to_recordset(a.commitments) as c(text text, target numeric, unit text, "dueOn" date,
                                                                      implementer text, state text, confirmed numeric)
                         where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PublicAgreement.Promise(
                                row.getString("text"),
                                row.getBigDecimal("target"),
                                row.getString("unit"),
                                row.getObject("dueOn", LocalDate.class),
                                row.getString("implementer"),
                                row.getString("state"),
                                row.getBigDecimal("confirmed")))
                .list();
    }

    private List<PublicAgreement.Corrected> corrections(AgreementId id) {
        return sql.sql(
                        """
                        select c.* from published_agreement a,
                               jsonb_to_recordset(a.corrections) as c("on" date, field text, before text, after text)
                         where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PublicAgreement.Corrected(
                                row.getObject("on", LocalDate.class),
                                WordedField.valueOf(row.getString("field")),
                                row.getString("before"),
                                row.getString("after")))
                .list();
    }

    private static PublicAgreement agreement(
            ResultSet row,
            List<PublicAgreement.Signer> signers,
            List<PublicAgreement.Promise> promises,
            List<PublicAgreement.Corrected> corrections)
            throws SQLException {
        var field = row.getString("field");
        return new PublicAgreement(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")),
                field == null ? null : CooperationField.valueOf(field),
                row.getString("purpose"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                AgreementStatus.valueOf(row.getString("status")),
                AgreementOrigin.valueOf(row.getString("origin")),
                List.of((String[]) row.getArray("parties").getArray()),
                signers,
                promises,
                corrections);
    }
}
