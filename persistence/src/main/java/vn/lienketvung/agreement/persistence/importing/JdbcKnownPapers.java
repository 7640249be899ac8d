package vn.lienketvung.agreement.persistence.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.importing.KnownPapers;
import vn.lienketvung.agreement.importing.PaperIdentity;

/** Papers that are being entered and agreements that were signed, whichever way they came; not those withdrawn. */
@Component
@Transactional(readOnly = true)
class JdbcKnownPapers implements KnownPapers {

    private static final String FOUND =
            """
            with numbered as (
                select a.id, upper(regexp_replace(a.paper_number, '\\s', '', 'g')) as number, a.paper_signed_on as signed_on
                  from agreement a
                 where upper(regexp_replace(a.paper_number, '\\s', '', 'g')) in (:numbers) and a.paper_number is not null
                union
                select s.agreement_id, upper(regexp_replace(s.number, '\\s', '', 'g')),
                       (select max(other.signed_on) from agreement_signature other where other.agreement_id = s.agreement_id)
                  from agreement_signature s
                 where upper(regexp_replace(s.number, '\\s', '', 'g')) in (:numbers)
            )
            select n.number, n.signed_on, a.id, a.title, a.status,
                   (select array_agg(p.organisation) from agreement_party p where p.agreement_id = a.id) as parties
              from numbered n join agreement a on a.id = n.id
             where n.signed_on is not null and a.status not in ('WITHDRAWN', 'REJECTED')
             order by a.changed_at
            """;

    private record Found(PaperIdentity paper, Known known) {}

    private final JdbcClient sql;

    JdbcKnownPapers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PaperIdentity, Known> among(Collection<PaperIdentity> papers) {
        if (papers.isEmpty()) return Map.of();
        var wanted = Set.copyOf(papers);
        var known = new HashMap<PaperIdentity, Known>();
        sql
                .sql(FOUND)
                .param("numbers", wanted.stream().map(PaperIdentity::number).distinct().toList())
                .query(JdbcKnownPapers::read)
                .list()
                .stream()
                .filter(found -> wanted.contains(found.paper()))
                .forEach(found -> known.putIfAbsent(found.paper(), found.known()));
        return known;
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        var parties = row.getArray("parties");
        var bodies = parties == null ? new UUID[0] : (UUID[]) parties.getArray();
        return new Found(
                PaperIdentity.of(
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        Set.copyOf(List.of(bodies))),
                new Known(
                        new AgreementId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        AgreementStatus.valueOf(row.getString("status"))));
    }
}
