package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.operation.SystemState;
import vn.lienketvung.shared.persistence.PortalHome;

@Component
@Transactional(readOnly = true)
class JdbcSystemState implements SystemState {

    private final JdbcClient sql;
    private final PortalHome home;

    JdbcSystemState(JdbcClient sql, PortalHome home) {
        this.sql = sql;
        this.home = home;
    }

    @Override
    public Facts now() {
        try {
            var disk = Files.getFileStore(Files.createDirectories(home.folder()));
            long free = disk.getUsableSpace();
            long total = disk.getTotalSpace();
            return sql.sql(
                            """
                            select current_setting('server_version') as version,
                                   pg_database_size(current_database()) as size
                            """)
                    .query((row, _) ->
                            new Facts(row.getString("version"), row.getLong("size"), free, total))
                    .single();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
