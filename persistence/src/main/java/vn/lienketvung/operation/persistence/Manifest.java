package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.operation.Vault.Contents;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;
import vn.lienketvung.shared.Sha256;

/**
 * What a copy holds, to the byte; its own last line is the digest of the lines before it.
 *
 * @param history the digest of all migrations that made the schema
 * @param sequences a statement each that puts one back
 */
record Manifest(String schema, String history, List<String> sequences, List<Part> parts) {

    private static final String FILE = "manifest.txt";
    private static final String FORMAT = "lienketvung-backup 1";

    Contents contents() {
        var tables = parts.stream().filter(Part::isTable).toList();
        return new Contents(
                schema,
                tables.size(),
                tables.stream().mapToLong(Part::rows).sum(),
                parts.size() - tables.size());
    }

    /** Written last, so that a copy that was cut off has none. */
    void write(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add("schema " + schema + " " + history);
        sequences.forEach(each -> lines.add("sequence " + each));
        parts.forEach(each -> lines.add(each.line()));
        String text = String.join("\n", lines) + "\n";
        Files.writeString(folder.resolve(FILE), text + "end " + Sha256.of(text) + "\n");
    }

    /**
     * Reads it and checks every byte of the copy against it.
     *
     * @throws VaultRefused when anything is missing, changed or too much
     */
    static Manifest checked(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) throw new VaultRefused(Reason.NO_MANIFEST, folder);
        Manifest manifest =
                parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), folder);
        for (Part part : manifest.parts) part.check(folder);
        manifest.refuseStrangers(folder);
        return manifest;
    }

    private static Manifest parse(String text, Path folder) {
        int end = text.lastIndexOf("end ");
        if (end < 0
                || !text.startsWith(FORMAT + "\n")
                || !text.substring(end).equals("end " + Sha256.of(text.substring(0, end)) + "\n"))
            throw new VaultRefused(Reason.NO_MANIFEST, folder);
        List<String> lines = text.substring(0, end).lines().toList();
        String[] schema = lines.get(1).split(" ");
        return new Manifest(
                schema[1],
                schema[2],
                lines.stream()
                        .filter(line -> line.startsWith("sequence "))
                        .map(line -> line.substring("sequence ".length()))
                        .toList(),
                lines.stream().filter(line -> line.startsWith("part ")).map(Part::parse).toList());
    }

    private void refuseStrangers(Path folder) throws IOException {
        Set<String> known = parts.stream().map(Part::path).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(FILE) && !known.contains(path))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new VaultRefused(Reason.COPY_DAMAGED, path);
                    });
        }
    }
}
