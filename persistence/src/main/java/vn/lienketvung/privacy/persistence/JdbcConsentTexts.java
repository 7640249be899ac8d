package vn.lienketvung.privacy.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.privacy.ConsentText;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.privacy.ConsentTexts;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.privacy.ConsentVersion;

@Component
@Transactional
class JdbcConsentTexts implements ConsentTexts {

    private static final String KNOWN =
            "select id from consent_text where topic = :topic and language = :language and digest = :digest";
    private static final String ADD =
            """
            insert into consent_text (id, topic, language, number, words, digest, since)
            values (:id, :topic, :language, :number, :words, :digest, :since)
            """;

    private final JdbcClient sql;

    JdbcConsentTexts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ConsentTextId number(ConsentText text, Instant at) {
        return known(text).orElseGet(() -> add(text, at));
    }

    private Optional<ConsentTextId> known(ConsentText text) {
        return sql.sql(KNOWN)
                .param("topic", text.topic().name())
                .param("language", text.language())
                .param("digest", text.digest())
                .query(String.class)
                .optional()
                .map(ConsentTextId::new);
    }

    /** Two who are the first to agree to new words get the same number. */
    private ConsentTextId add(ConsentText text, Instant at) {
        sql.sql("select pg_advisory_xact_lock(hashtext('consent_text'))")
                .query((_, _) -> true)
                .single();
        var known = known(text);
        if (known.isPresent()) return known.get();
        int number =
                sql.sql(
                                "select coalesce(max(number), 0) + 1 from consent_text where topic = :topic and language = :language")
                        .param("topic", text.topic().name())
                        .param("language", text.language())
                        .query(Integer.class)
                        .single();
        var id = ConsentTextId.of(text, number);
        sql.sql(ADD)
                .param("id", id.value())
                .param("topic", text.topic().name())
                .param("language", text.language())
                .param("number", number)
                .param("words", text.words().toArray(String[]::new))
                .param("digest", text.digest())
                .param("since", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConsentVersion> find(ConsentTextId id) {
        return sql.sql("select * from consent_text where id = :id")
                .param("id", id.value())
                .query((row, _) -> version(row))
                .optional();
    }

    private static ConsentVersion version(ResultSet row) throws SQLException {
        var text =
                new ConsentText(
                        ConsentTopic.valueOf(row.getString("topic")),
                        row.getString("language"),
                        List.of((String[]) row.getArray("words").getArray()));
        return new ConsentVersion(
                new ConsentTextId(row.getString("id")),
                text,
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
