package vn.lienketvung.audit.automation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import vn.lienketvung.audit.ExportedHead;

/**
 * The file outside the database that the ends of the chains are added to, a line each. Copied to another
 * machine or printed, it shows later that a chain was cut or made anew.
 */
record HeadsFile(Path path) {

    private static final String TORN = "#torn";

    /** The file of this portal: {@code audit/audit-heads.txt} in its home folder. */
    static HeadsFile of(Environment environment) {
        String home = environment.getProperty("portal.home", "data");
        return new HeadsFile(
                Path.of(home, "audit", "audit-heads.txt").toAbsolutePath().normalize());
    }

    /** Every head ever exported, oldest first; none when there is no file. */
    List<ExportedHead> read() throws IOException {
        if (!Files.exists(path)) return List.of();
        String text = Files.readString(path);
        // A crash may have cut the last line short; it was never complete, so it proves nothing.
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines()
                .filter(line -> !line.isBlank() && !line.endsWith(TORN))
                .map(ExportedHead::parse)
                .toList();
    }

    /** Adds a block of lines, and returns once they are on the disk. */
    void append(List<ExportedHead> heads) throws IOException {
        Files.createDirectories(path.getParent());
        String block =
                heads.stream().map(ExportedHead::line).collect(Collectors.joining("\n", "", "\n"));
        try (FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            String mended = endsWithinALine(file) ? TORN + "\n" + block : block;
            file.position(file.size());
            ByteBuffer bytes = UTF_8.encode(mended);
            while (bytes.hasRemaining()) file.write(bytes);
            file.force(true);
        }
    }

    private static boolean endsWithinALine(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return file.size() > 0 && file.read(last, file.size() - 1) == 1 && last.get(0) != '\n';
    }
}
