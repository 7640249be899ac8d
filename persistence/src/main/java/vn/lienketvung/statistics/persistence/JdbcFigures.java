package vn.lienketvung.statistics.persistence;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.statistics.Figure;
import vn.lienketvung.statistics.FigureEvent;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureRevision;
import vn.lienketvung.statistics.Figures;
import vn.lienketvung.statistics.Place;

@Component
@Transactional(readOnly = true)
class JdbcFigures implements Figures {

    private static final String FIND =
            "select "
                    + RevisionRow.COLUMNS
                    + """
                    , published, account, person, organisation
                      from figure_revision
                     where indicator = :indicator and place = :place and period = :period
                     order by number
                    """;

    private static final String ADD =
            """
            insert into figure_revision (indicator, unit_id, scheme, region_code, period, number, value, status,
                                         confidence, document, document_en, page, seen_at, note, note_en, published,
                                         known_on, account, person, organisation)
            values (:indicator, :unit, :scheme, :region, :period, :number, :value, :status, :confidence, :document,
                    :documentEn, :page, :seenAt, :note, :noteEn, :published, :knownOn, :account, :person, :organisation)
            """;

    private final JdbcClient sql;

    JdbcFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Figure> find(FigureKey key) {
        var rows =
                sql.sql(FIND)
                        .param("indicator", key.indicator().value())
                        .param("place", key.place().toString())
                        .param("period", key.period().code())
                        .query((row, _) ->
                                RevisionRow.of(
                                        row,
                                        row.getBoolean("published"),
                                        RevisionRow.recorder(row)))
                        .list();
        return RevisionRow.figures(rows).stream().findFirst();
    }

    @Override
    @Transactional
    public void add(FigureKey key, FigureRevision revision) {
        try {
            at(key, sql.sql(ADD), revision).update();
        } catch (DuplicateKeyException e) {
            throw new EditConflict(FigureEvent.SUBJECT, key);
        }
    }

    private static JdbcClient.StatementSpec at(
            FigureKey key, JdbcClient.StatementSpec row, FigureRevision revision) {
        var unit = key.place() instanceof Place.Province(var id) ? id.toString() : null;
        var region = key.place() instanceof Place.InRegion in ? in : null;
        return whence(row, revision)
                .param("indicator", key.indicator().value())
                .param("unit", unit)
                .param("scheme", region == null ? null : region.scheme().name())
                .param("region", region == null ? null : region.region().value())
                .param("period", key.period().code())
                .param("number", revision.number())
                .param("value", revision.value())
                .param("status", revision.status().name())
                .param("confidence", revision.confidence().name())
                .param("published", revision.published())
                .param("knownOn", revision.knownOn());
    }

    private static JdbcClient.StatementSpec whence(
            JdbcClient.StatementSpec row, FigureRevision revision) {
        var from = revision.provenance();
        var note = revision.note();
        var by = revision.recorder();
        return row.param("document", from.document().vietnamese())
                .param("documentEn", from.document().english())
                .param("page", from.page())
                .param("seenAt", from.seenAt())
                .param("note", note == null ? null : note.vietnamese())
                .param("noteEn", note == null ? null : note.english())
                .param("account", by == null ? null : by.account())
                .param("person", by == null ? null : by.person())
                .param("organisation", by == null ? null : by.organisation());
    }
}
