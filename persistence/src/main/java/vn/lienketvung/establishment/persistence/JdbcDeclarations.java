package vn.lienketvung.establishment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.Declaration;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.Declarations;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.privacy.Consent;
import vn.lienketvung.privacy.ConsentTextId;

@Component
@Transactional
class JdbcDeclarations implements Declarations {

    private static final String KEEP =
            """
            insert into establishment_declaration (id, mends, consented_at, consent_text, touched_at, questions, answers)
            values (:id, :mends, :consented, :text, :touched, :questions, :answers)
            on conflict (id) do update
               set touched_at = excluded.touched_at, questions = excluded.questions, answers = excluded.answers
            """;

    private final JdbcClient sql;

    JdbcDeclarations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Declaration declaration) {
        var questions = new ArrayList<String>();
        var answers = new ArrayList<String>();
        declaration
                .answers()
                .given()
                .forEach((question, answer) -> {
                    questions.add(question.name());
                    answers.add(answer);
                });
        var mends = declaration.mends();
        var text = declaration.consent().text();
        sql.sql(KEEP)
                .param("id", declaration.id().value())
                .param("mends", mends == null ? null : mends.value())
                .param("consented", declaration.consent().at().atOffset(ZoneOffset.UTC))
                .param("text", text == null ? null : text.value())
                .param("touched", declaration.touchedAt().atOffset(ZoneOffset.UTC))
                .param("questions", questions.toArray(String[]::new))
                .param("answers", answers.toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Declaration> find(DeclarationId id) {
        return sql.sql("select * from establishment_declaration where id = :id")
                .param("id", id.value())
                .query((row, _) -> declaration(row))
                .optional();
    }

    @Override
    public void forget(DeclarationId id) {
        sql.sql("delete from establishment_declaration where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public int forgetUntouchedSince(Instant at) {
        return sql.sql("delete from establishment_declaration where touched_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        var mends = row.getObject("mends", UUID.class);
        return new Declaration(
                new DeclarationId(row.getObject("id", UUID.class)),
                mends == null ? null : new EstablishmentId(mends),
                consent(row),
                answers(row),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var text = row.getString("consent_text");
        return new Consent(
                text == null ? null : new ConsentTextId(text),
                row.getObject("consented_at", OffsetDateTime.class).toInstant());
    }

    private static Answers answers(ResultSet row) throws SQLException {
        var questions = (String[]) row.getArray("questions").getArray();
        var answers = (String[]) row.getArray("answers").getArray();
        var given = new EnumMap<Question, String>(Question.class);
        for (int at = 0; at < questions.length; at++)
            given.put(Question.valueOf(questions[at]), answers[at]);
        return new Answers(given);
    }
}
