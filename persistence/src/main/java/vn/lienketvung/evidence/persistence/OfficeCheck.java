package vn.lienketvung.evidence.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.lienketvung.evidence.Danger;

/** Unpacks a Word or Excel file part by part, within limits, and looks at the names and relations of its parts. */
final class OfficeCheck {

    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final int MOST_PARTS = 10_000;

    /** Relations and types are read whole; a longer one is no longer a document's. */
    private static final int LONGEST_RELATIONS = 4 * 1024 * 1024;

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "vbaproject|vbadata|/activex/|/embeddings/(?!.*\\.(xlsx|docx)$)|\\.(exe|dll|js|vbs|ps1|bat|scr)$");
    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "(?i)(attachedTemplate|oleObject|frame|subDocument|externalLinkPath)\"[^>]*TargetMode\\s*=\\s*[\"']External");
    private static final Pattern OUTSIDE_TURNED =
            Pattern.compile(
                    "(?i)TargetMode\\s*=\\s*[\"']External[^>]*(attachedTemplate|oleObject|frame|subDocument|externalLinkPath)\"");

    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    Optional<Danger> dangerIn(InputStream bytes) throws IOException {
        try (var archive = new ZipInputStream(bytes)) {
            for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                var danger = dangerIn(part, archive);
                if (danger.isPresent()) return danger;
            }
            return names.isEmpty() ? Optional.of(Danger.BROKEN) : Optional.empty();
        } catch (ZipException | IllegalArgumentException e) {
            // Encrypted parts, forged sizes, names that are no text.
            var locked = String.valueOf(e.getMessage()).contains("encrypted");
            return Optional.of(locked ? Danger.LOCKED : Danger.BROKEN);
        } catch (java.io.EOFException e) {
            return Optional.of(Danger.BROKEN);
        }
    }

    private Optional<Danger> dangerIn(ZipEntry part, ZipInputStream archive) throws IOException {
        var name = ("/" + part.getName()).toLowerCase(Locale.ROOT).replace('\\', '/');
        if (!names.add(name) || name.contains("/../")) return Optional.of(Danger.BROKEN);
        if (names.size() > MOST_PARTS) return Optional.of(Danger.SWELLS);
        if (PROGRAM.matcher(name).find()) return Optional.of(Danger.PROGRAM);
        if (name.endsWith(".rels") || name.equals("/[content_types].xml"))
            return dangerInRelations(archive);
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) return Optional.of(Danger.SWELLS);
        }
        return Optional.empty();
    }

    private Optional<Danger> dangerInRelations(ZipInputStream archive) throws IOException {
        var bytes = archive.readNBytes(LONGEST_RELATIONS + 1);
        if (bytes.length > LONGEST_RELATIONS) return Optional.of(Danger.SWELLS);
        unpacked += bytes.length;
        var text = new String(bytes, StandardCharsets.UTF_8);
        // A declaration of its own could bring in what stands elsewhere; no office program writes
        // one.
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
            return Optional.of(Danger.BROKEN);
        if (text.contains("macroEnabled") || text.contains("vbaProject"))
            return Optional.of(Danger.PROGRAM);
        return OUTSIDE.matcher(text).find() || OUTSIDE_TURNED.matcher(text).find()
                ? Optional.of(Danger.REACHES_OUT)
                : Optional.empty();
    }
}
