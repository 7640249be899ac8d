package vn.lienketvung.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditRecord;
import vn.lienketvung.audit.Outcome;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Trace;

/** Reads a row of audit_event: as it is, for the check, or as the entry its columns tell of. */
final class AuditRow {

    private static final List<String> TEXTS =
            List.of(
                    "account",
                    "actor_name",
                    "role",
                    "organisation",
                    "chain",
                    "kind",
                    "outcome",
                    "subject_kind",
                    "subject_id",
                    "from_state",
                    "to_state",
                    "reason",
                    "hash_before",
                    "hash_after");

    private AuditRow() {}

    static AuditRecord record(ResultSet row) throws SQLException {
        Map<String, Object> columns = new HashMap<>();
        columns.put("at", instant(row));
        for (String name : TEXTS) {
            String text = row.getString(name);
            if (text != null) columns.put(name, text);
        }
        return new AuditRecord(
                row.getString("chain"),
                row.getLong("seq"),
                columns,
                row.getBytes("body"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        var actor =
                new Actor(
                        row.getString("account"),
                        row.getString("actor_name"),
                        row.getString("role"),
                        row.getString("organisation"),
                        row.getString("chain"));
        var trace =
                new Trace(
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getString("reason"),
                        row.getString("hash_before"),
                        row.getString("hash_after"));
        return new AuditEntry(
                instant(row),
                actor,
                row.getString("kind"),
                Outcome.valueOf(row.getString("outcome")),
                trace);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return at == null ? Instant.MIN : at.toInstant();
    }
}
