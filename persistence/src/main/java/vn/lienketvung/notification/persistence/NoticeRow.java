package vn.lienketvung.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.Notice;
import vn.lienketvung.notification.NoticeId;
import vn.lienketvung.notification.NoticeKind;

/** A row of the table of notices. */
final class NoticeRow {

    static final String COLUMNS =
            "id, recipient, kind, message_key, arguments, address, made_at, read_at";

    private NoticeRow() {}

    static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("recipient", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("message_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("address"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "read_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
