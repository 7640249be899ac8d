package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;

/** Uploaded files, kept by digest, and the exported heads of the audit chains. */
record FileCopies(Path home) {

    static final String FILES = "files/";
    private static final String HEADS = "audit/audit-heads.txt";

    /**
     * @param named the digests that rows of the database name: each must be there and be what it is called
     */
    List<Part> out(Path folder, List<String> named) throws IOException {
        Set<String> digests = new TreeSet<>(named);
        List<Part> parts = new ArrayList<>();
        for (String digest : digests) {
            String path = FILES + digest.substring(0, 2) + "/" + digest;
            if (!Files.isRegularFile(home.resolve(path)))
                throw new VaultRefused(Reason.FILE_DAMAGED, path);
            Part part = copy(folder, path);
            if (!part.sha256().equals(digest)) throw new VaultRefused(Reason.FILE_DAMAGED, path);
            parts.add(part);
        }
        if (Files.isRegularFile(home.resolve(HEADS))) parts.add(copy(folder, HEADS));
        return parts;
    }

    void in(Path folder, Manifest manifest) throws IOException {
        for (Part part : manifest.parts()) {
            if (part.isTable()) continue;
            Path target = home.resolve(part.path());
            Files.createDirectories(target.getParent());
            Files.copy(folder.resolve(part.path()), target);
        }
    }

    boolean isEmpty() throws IOException {
        for (String kept : List.of("files", "audit")) {
            Path folder = home.resolve(kept);
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> entries = Files.walk(folder)) {
                if (entries.anyMatch(Files::isRegularFile)) return false;
            }
        }
        return true;
    }

    private Part copy(Path folder, String path) throws IOException {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Files.copy(home.resolve(path), target);
        return Part.of(folder, path, -1);
    }
}
