package vn.lienketvung.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportSender;
import vn.lienketvung.exchange.ImportState;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.TableOutline;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;

/** Reads imports and problems from rows. */
final class ImportRows {

    private ImportRows() {}

    static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                sender(row),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                row.getLong("bytes"),
                outline(row),
                texts(row, "columns"),
                ImportState.valueOf(row.getString("state")),
                choice(row),
                tally(row),
                row.getString("failure"),
                texts(row, "failure_arguments"),
                moment(row.getObject("sent_at", OffsetDateTime.class)),
                moment(row.getObject("turned_at", OffsetDateTime.class)),
                loadedAt(row),
                row.getInt("attempts"),
                row.getInt("done"));
    }

    static ImportTally tally(ResultSet row) throws SQLException {
        return new ImportTally(
                row.getInt("bad"),
                row.getInt("problems"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("skipped"));
    }

    private static ImportSender sender(ResultSet row) throws SQLException {
        var province = row.getString("province");
        return new ImportSender(
                new AccountId(row.getObject("account", UUID.class)),
                new Actor(
                        row.getString("actor_account"),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getString("actor_organisation"),
                        row.getString("actor_chain")),
                province == null ? null : new ProvinceCode(province));
    }

    private static TableOutline outline(ResultSet row) throws SQLException {
        return new TableOutline(
                row.getString("sheet"),
                row.getInt("heading_row"),
                row.getInt("row_count"),
                texts(row, "headings"),
                texts(row, "samples"));
    }

    private static @Nullable ImportChoice choice(ResultSet row) throws SQLException {
        var all = row.getObject("all_or_nothing", Boolean.class);
        return all == null ? null : new ImportChoice(all, row.getBoolean("update_known"));
    }

    private static @Nullable Instant loadedAt(ResultSet row) throws SQLException {
        var at = row.getObject("loaded_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant moment(OffsetDateTime at) {
        return at.toInstant();
    }

    static CellProblem problem(ResultSet row, String sheet) throws SQLException {
        return new CellProblem(
                new CellAt(sheet, row.getInt("row_number"), row.getInt("column_number")),
                row.getString("shown"),
                row.getString("rule"),
                List.copyOf(texts(row, "arguments")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
