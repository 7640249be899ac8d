package vn.lienketvung.statistics.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.Reconciliation;
import vn.lienketvung.statistics.ReconciliationTurn;
import vn.lienketvung.statistics.Reconciliations;
import vn.lienketvung.statistics.Side;

@Component
@Transactional(readOnly = true)
class JdbcReconciliations implements Reconciliations {

    private static final String FIND =
            """
            select s.id, s.indicator, s.unit_id, s.period, t.*
              from figure_reconciliation s join figure_reconciliation_turn t on t.reconciliation_id = s.id
             where %s
             order by upper(s.days) desc, s.unit_id, s.indicator, s.id, t.number
            """;

    private static final String BEGIN =
            """
            insert into figure_reconciliation (id, indicator, unit_id, period, state, explained, turns, since)
            values (:id, :indicator, :unit, :period, :state, :explained, :number, :at)
            on conflict (unit_id, period, indicator) do nothing
            """;

    /** Counts the turn only when nobody has taken one of that number. */
    private static final String GO_ON =
            """
            update figure_reconciliation set state = :state, explained = :explained, turns = :number, since = :at
             where id = :id and turns = :number - 1
            """;

    private static final String ADD =
            """
            insert into figure_reconciliation_turn (reconciliation_id, number, deed, state, value, status, document, page,
                                                    note, side, reason, verdict, words, account, person, organisation,
                                                    body, at)
            values (:id, :number, :deed, :state, :value, :status, :document, :page, :note, :side, :reason, :verdict, :words,
                    :account, :person, :organisation, :body, :at)
            """;

    private final JdbcClient sql;

    JdbcReconciliations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Reconciliation> find(FigureKey key) {
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
    public Optional<Reconciliation> find(UUID id) {
        return read("s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Reconciliation> all() {
        return read("true", Map.of());
    }

    private List<Reconciliation> read(String where, Map<String, ?> parameters) {
        return ReconciliationRow.all(
                sql.sql(FIND.formatted(where))
                        .params(parameters)
                        .query((row, _) -> ReconciliationRow.of(row))
                        .list());
    }

    @Override
    @Transactional
    public void add(Reconciliation reconciliation) {
        var turn = reconciliation.turns().getLast();
        var key = reconciliation.key();
        var head = head(sql.sql(turn.number() == 1 ? BEGIN : GO_ON), reconciliation, turn);
        if (turn.number() == 1)
            head =
                    head.param("indicator", key.indicator().value())
                            .param("unit", key.place().toString())
                            .param("period", key.period().code());
        if (head.update() != 1) throw new EditConflict(Reconciliation.SUBJECT, key);
        whole(sql.sql(ADD), reconciliation.id(), turn).update();
    }

    private static JdbcClient.StatementSpec head(
            JdbcClient.StatementSpec row, Reconciliation of, ReconciliationTurn turn) {
        return row.param("id", of.id())
                .param("number", turn.number())
                .param("state", turn.to().name())
                .param("explained", of.explanation(Side.PROVINCE).isPresent())
                .param("at", at(turn));
    }

    private static JdbcClient.StatementSpec whole(
            JdbcClient.StatementSpec row, UUID id, ReconciliationTurn turn) {
        var entry = turn.entry();
        return row.param("id", id)
                .param("number", turn.number())
                .param("deed", turn.deed().name())
                .param("state", turn.to().name())
                .param("value", entry == null ? null : entry.value())
                .param("status", entry == null ? null : entry.status().name())
                .param("document", entry == null ? null : entry.document())
                .param("page", entry == null ? null : entry.page())
                .param("note", entry == null ? null : entry.note())
                .param("side", name(turn.side()))
                .param("reason", name(turn.reason()))
                .param("verdict", name(turn.verdict()))
                .param("words", turn.words())
                .param("account", turn.by().account())
                .param("person", turn.by().person())
                .param("organisation", turn.by().organisation())
                .param("body", turn.body())
                .param("at", at(turn));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static OffsetDateTime at(ReconciliationTurn turn) {
        return OffsetDateTime.ofInstant(turn.at(), ZoneOffset.UTC);
    }
}
