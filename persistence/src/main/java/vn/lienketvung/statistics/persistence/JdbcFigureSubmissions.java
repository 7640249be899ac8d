package vn.lienketvung.statistics.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.statistics.FigureEvent;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.FigureSubmission;
import vn.lienketvung.statistics.FigureSubmissions;
import vn.lienketvung.statistics.FigureTurn;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.SubmissionState;

@Component
@Transactional(readOnly = true)
class JdbcFigureSubmissions implements FigureSubmissions {

    private static final String FIND =
            """
            select s.id, s.indicator, s.unit_id, s.period, t.*
              from figure_submission s join figure_turn t on t.submission_id = s.id
             where %s
             order by s.indicator, t.number
            """;

    private static final String BEGIN =
            """
            insert into figure_submission (id, indicator, unit_id, period, state, turns, since, body)
            values (:id, :indicator, :unit, :period, :state, :number, :at, :body)
            on conflict (unit_id, period, indicator) do nothing
            """;

    /** Counts the turn only when nobody has taken one of that number. */
    private static final String GO_ON =
            """
            update figure_submission set state = :state, turns = :number, since = :at,
                   body = case when :state = 'ENTERED' then :body else body end
             where id = :id and turns = :number - 1
            """;

    private static final String ADD =
            """
            insert into figure_turn (submission_id, number, state, value, status, document, page, note, reason,
                                     account, person, organisation, body, at)
            values (:id, :number, :state, :value, :status, :document, :page, :note, :reason,
                    :account, :person, :organisation, :body, :at)
            """;

    private final JdbcClient sql;

    JdbcFigureSubmissions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<FigureSubmission> find(FigureKey key) {
        return read(
                        "s.indicator = :indicator and s.unit_id = :unit and s.period = :period",
                        Map.of(
                                "indicator",
                                key.indicator().value(),
                                "unit",
                                key.place().toString(),
                                "period",
                                key.period().code()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<FigureSubmission> find(UUID id) {
        return read("s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<FigureSubmission> of(Place province, Period period) {
        return read(
                "s.unit_id = :unit and s.period = :period",
                Map.of("unit", province.toString(), "period", period.code()));
    }

    private List<FigureSubmission> read(String where, Map<String, ?> parameters) {
        return TurnRow.submissions(
                sql.sql(FIND.formatted(where))
                        .params(parameters)
                        .query((row, _) -> TurnRow.of(row))
                        .list());
    }

    @Override
    public List<Standing> standings(Period period) {
        return sql.sql(
                        "select indicator, unit_id, period, state from figure_submission where period = :period")
                .param("period", period.code())
                .query((row, _) ->
                        new Standing(
                                TurnRow.key(row), SubmissionState.valueOf(row.getString("state"))))
                .list();
    }

    @Override
    @Transactional
    public void add(FigureSubmission submission) {
        var turn = submission.turns().getLast();
        var key = submission.key();
        var head = head(sql.sql(turn.number() == 1 ? BEGIN : GO_ON), submission.id(), turn);
        if (turn.number() == 1)
            head =
                    head.param("indicator", key.indicator().value())
                            .param("unit", key.place().toString())
                            .param("period", key.period().code());
        if (head.update() != 1) throw new EditConflict(FigureEvent.SUBJECT, key);
        whole(head(sql.sql(ADD), submission.id(), turn), turn).update();
    }

    private static JdbcClient.StatementSpec head(
            JdbcClient.StatementSpec row, UUID id, FigureTurn turn) {
        return row.param("id", id)
                .param("number", turn.number())
                .param("state", turn.to().name())
                .param("body", turn.body())
                .param("at", OffsetDateTime.ofInstant(turn.at(), ZoneOffset.UTC));
    }

    private static JdbcClient.StatementSpec whole(JdbcClient.StatementSpec row, FigureTurn turn) {
        var entry = turn.entry();
        return row.param("value", entry == null ? null : entry.value())
                .param("status", entry == null ? null : entry.status().name())
                .param("document", entry == null ? null : entry.document())
                .param("page", entry == null ? null : entry.page())
                .param("note", entry == null ? null : entry.note())
                .param("reason", turn.reason())
                .param("account", turn.by().account())
                .param("person", turn.by().person())
                .param("organisation", turn.by().organisation());
    }
}
