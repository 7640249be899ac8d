package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;
import vn.lienketvung.shared.Sha256;

/**
 * One file of a copy.
 *
 * @param path within the copy, with slashes
 * @param rows of a table; -1 for any other file
 */
record Part(String path, long rows, long bytes, String sha256) {

    static final String TABLES = "tables/";

    static Part of(Path folder, String path, long rows) throws IOException {
        Path file = folder.resolve(path);
        return new Part(path, rows, Files.size(file), digest(file));
    }

    static String digest(Path file) throws IOException {
        var digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static Part parse(String line) {
        String[] words = line.split(" ", 5);
        return new Part(words[4], Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]);
    }

    String line() {
        return "part " + rows + " " + bytes + " " + sha256 + " " + path;
    }

    boolean isTable() {
        return path.startsWith(TABLES);
    }

    String table() {
        return path.substring(TABLES.length());
    }

    /**
     * @throws VaultRefused when it is missing or not byte for byte what it was
     */
    void check(Path folder) throws IOException {
        Path file = folder.resolve(path).normalize();
        boolean whole =
                file.startsWith(folder)
                        && Files.isRegularFile(file)
                        && Files.size(file) == bytes
                        && digest(file).equals(sha256);
        if (!whole) throw new VaultRefused(Reason.COPY_DAMAGED, path);
    }
}
