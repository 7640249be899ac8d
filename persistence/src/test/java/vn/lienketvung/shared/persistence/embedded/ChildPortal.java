package vn.lienketvung.shared.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Another process with a durable server in it, which commits row after row and can be killed. */
final class ChildPortal {

    private final Process process;
    private final BufferedReader output;

    private ChildPortal(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildPortal on(Path home, Path binaries) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                List.of(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildPortal.class.getName(),
                        home.toString(),
                        binaries.toString());
        return new ChildPortal(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Reads on until the child has been told that so many rows are committed. */
    int acknowledged(int atLeast) throws IOException {
        for (String line; (line = output.readLine()) != null; ) {
            int row = line.startsWith("committed ") ? Integer.parseInt(line.substring(10)) : 0;
            if (row >= atLeast) return row;
        }
        throw new IOException("The child ended");
    }

    /** The sudden death of the portal: no shutdown hook runs. */
    void kill() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
    }

    /**
     * @param args the home folder and the folder of the unpacked programs
     */
    static void main(String[] args) throws IOException, SQLException {
        var server = EmbeddedServer.start(Path.of(args[0]), Path.of(args[1]), true);
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (n int)");
            for (int row = 1; ; row++) {
                statement.execute("insert into kept values (" + row + ")");
                System.out.println("committed " + row);
            }
        }
    }
}
