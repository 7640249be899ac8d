package vn.lienketvung.evidence.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienketvung.evidence.Blob;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.shared.Sha256;

/**
 * Bytes as files, one per digest, under {@code files/ab/abcdef…}. A file appears under its name only when it
 * is whole and forced to disk, so a row that names it never points at half a file.
 */
class FileSystemBlobStore implements BlobStore {

    private static final String INCOMING = "incoming-";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_ATTEMPTS = 100;

    private final Path folder;

    FileSystemBlobStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Blob put(InputStream bytes, long limit) throws IOException {
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, INCOMING, ".part");
        try {
            var blob = write(bytes, limit, draft);
            var target = pathOf(blob.sha256());
            Files.createDirectories(target.getParent());
            keep(draft, target);
            return blob;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    /** A hard link fails when the name exists, so a file once kept is never overwritten; it is only touched. */
    private static void keep(Path draft, Path target) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                link(draft, target);
                return;
            } catch (FileAlreadyExistsException e) {
                if (touched(target)) return;
            }
        }
        throw new NoSuchFileException(target.toString(), null, "It is swept away again and again");
    }

    /**
     * False when it was just swept away. The time is set on an open file, so it may have been set on one that a sweep had
     * set aside before: only what is still there afterwards was touched in time.
     */
    private static boolean touched(Path target) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            return Files.exists(target);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void link(Path draft, Path target) throws IOException {
        try {
            Files.createLink(target, draft);
        } catch (UnsupportedOperationException e) {
            Files.copy(draft, target);
        }
    }

    @Override
    public List<Sha256> untouchedSince(Instant moment) throws IOException {
        if (!Files.exists(folder)) return List.of();
        var found = new ArrayList<Sha256>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (!isOlder(file, moment)) continue;
                var name = file.getFileName().toString();
                if (name.startsWith(INCOMING)) Files.deleteIfExists(file);
                else if (DIGEST.matcher(name).matches()) found.add(new Sha256(name));
            }
        }
        return found;
    }

    /** Set aside first: whoever puts the same bytes from then on keeps them anew, and whoever did just before is heard. */
    @Override
    public boolean removeIfUntouched(Sha256 sha256, Instant since) throws IOException {
        var kept = pathOf(sha256);
        var aside = Files.createTempFile(folder, INCOMING, ".swept");
        try {
            Files.move(kept, aside, StandardCopyOption.REPLACE_EXISTING);
            if (isOlder(aside, since)) return true;
            keep(aside, kept);
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Blob write(InputStream bytes, long limit, Path target) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        try (var in = new DigestInputStream(bytes, digest);
                var out = Files.newOutputStream(target)) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) throw new IOException("More than " + limit + " bytes");
                out.write(buffer, 0, read);
            }
        }
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Blob(new Sha256(HexFormat.of().formatHex(digest.digest())), size);
    }

    private Path pathOf(Sha256 sha256) {
        return folder.resolve(sha256.value().substring(0, 2)).resolve(sha256.value());
    }
}
