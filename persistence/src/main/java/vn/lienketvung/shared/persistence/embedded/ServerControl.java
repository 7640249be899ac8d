package vn.lienketvung.shared.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The commands that start and stop the server of one data folder. */
record ServerControl(ServerBinaries binaries, Path data, ServerUser user, boolean durable) {

    private static final String LOOPBACK_ONLY =
            "-c listen_addresses=127.0.0.1 -c timezone=UTC -c log_timezone=UTC";

    /** Durability is PostgreSQL's default. One log for each day of the week never fills the disk. */
    private static final String DURABLE =
            " -c max_connections=60 -c logging_collector=on -c log_directory=log -c log_filename=postgresql-%a.log"
                    + " -c log_rotation_age=1d -c log_rotation_size=0 -c log_truncate_on_rotation=on";

    private static final String FORGETFUL =
            " -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    Command starting(int port) {
        return user.command(
                binaries.program("pg_ctl"),
                "-D",
                data,
                "-w",
                "-t",
                "60",
                "-l",
                serverLog(),
                "-o",
                "-p " + port + " " + LOOPBACK_ONLY + noSocket() + (durable ? DURABLE : FORGETFUL),
                "start");
    }

    Command stopping() {
        return user.command(
                binaries.program("pg_ctl"), "-D", data, "-m", "fast", "-w", "-t", "60", "stop");
    }

    /** What the server itself said when it would not start. */
    String explain(IOException failure) {
        try {
            String log = Files.readString(serverLog());
            return failure.getMessage() + "\n" + log.substring(Math.max(0, log.length() - 2000));
        } catch (IOException e) {
            return String.valueOf(failure.getMessage());
        }
    }

    private Path serverLog() {
        return data.resolve("start.log");
    }

    private static String noSocket() {
        boolean windows = File.separatorChar == '\\';
        return windows ? "" : " -c unix_socket_directories=''";
    }
}
