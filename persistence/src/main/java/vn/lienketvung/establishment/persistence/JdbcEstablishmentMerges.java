package vn.lienketvung.establishment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.duplicate.EstablishmentMerge;
import vn.lienketvung.establishment.duplicate.EstablishmentMerges;

@Component
@Transactional
class JdbcEstablishmentMerges implements EstablishmentMerges {

    private static final String ADD =
            """
            insert into establishment_merge (id, survivor, absorbed, questions, before, after, account, person, organisation, at)
            values (:id, :survivor, :absorbed, :questions, :before, :after, cast(app_actor() as uuid), :person, :organisation, :at)
            """;

    private static final String FIND =
            """
            select m.*, array(select i.kind from establishment_merge_item i where i.merge_id = m.id order by i.item) as kinds,
                   array(select i.item from establishment_merge_item i where i.merge_id = m.id order by i.item) as items
              from establishment_merge m
            """;

    private final JdbcClient sql;

    JdbcEstablishmentMerges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(EstablishmentMerge merge) {
        var questions =
                Arrays.stream(Question.values())
                        .filter(each ->
                                merge.before().to(each) != null || merge.after().to(each) != null)
                        .toList();
        sql.sql(ADD)
                .param("id", merge.id())
                .param("survivor", merge.survivor().value())
                .param("absorbed", merge.absorbed().value())
                .param("questions", questions.stream().map(Question::name).toArray(String[]::new))
                .param("before", answers(merge.before(), questions))
                .param("after", answers(merge.after(), questions))
                .param("person", merge.person())
                .param("organisation", merge.organisation())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .update();
        merge.handedOver().forEach((kind, items) -> addItems(merge.id(), kind, items));
    }

    private static @Nullable String[] answers(Answers said, List<Question> questions) {
        return questions.stream().map(said::to).toArray(String[]::new);
    }

    private void addItems(UUID merge, String kind, Set<UUID> items) {
        sql.sql(
                        "insert into establishment_merge_item (merge_id, kind, item) select :merge, :kind, unnest(:items)")
                .param("merge", merge)
                .param("kind", kind)
                .param("items", items.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void undone(EstablishmentMerge merge) {
        var undoneAt = merge.undoneAt();
        if (undoneAt == null) throw new IllegalArgumentException(merge.id() + " stands");
        sql.sql("update establishment_merge set undone_at = :at where id = :id")
                .param("id", merge.id())
                .param("at", undoneAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EstablishmentMerge> find(UUID id) {
        return sql.sql(FIND + " where m.id = :id")
                .param("id", id)
                .query((row, _) -> merge(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EstablishmentMerge> standing(EstablishmentId either) {
        return sql.sql(
                        FIND
                                + " where :id in (m.survivor, m.absorbed) and m.undone_at is null order by m.at desc")
                .param("id", either.value())
                .query((row, _) -> merge(row))
                .list();
    }

    @Override
    public int forgetAnswersBefore(Instant at) {
        return sql.sql(
                        """
                        update establishment_merge set questions = '{}', before = '{}', after = '{}'
                         where at < :at and questions <> '{}'
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static EstablishmentMerge merge(ResultSet row) throws SQLException {
        var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new EstablishmentMerge(
                row.getObject("id", UUID.class),
                new EstablishmentId(row.getObject("survivor", UUID.class)),
                new EstablishmentId(row.getObject("absorbed", UUID.class)),
                answers(row, "before"),
                answers(row, "after"),
                handedOver(row),
                row.getString("person"),
                row.getString("organisation"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                undoneAt == null ? null : undoneAt.toInstant());
    }

    private static Answers answers(ResultSet row, String column) throws SQLException {
        var questions = (String[]) row.getArray("questions").getArray();
        var answers = (@Nullable String[]) row.getArray(column).getArray();
        var given = new EnumMap<Question, String>(Question.class);
        for (int at = 0; at < questions.length; at++) {
            var answer = answers[at];
            if (answer != null) given.put(Question.valueOf(questions[at]), answer);
        }
        return new Answers(given);
    }

    private static Map<String, Set<UUID>> handedOver(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var items = (UUID[]) row.getArray("items").getArray();
        var all = new HashMap<String, Set<UUID>>();
        for (int at = 0; at < kinds.length; at++)
            all.computeIfAbsent(kinds[at], _ -> new HashSet<>()).add(items[at]);
        return all;
    }
}
