package vn.lienketvung.evidence.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.lienketvung.evidence.Blob;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.shared.Sha256;

/**
 * Bytes as files, one per digest, under {@code files/ab/abcdef…}. A file appears under its name only when it
 * is whole and forced to disk, so a row that names it never points at half a file.
 */
class FileSystemBlobStore implements BlobStore {

    private final Path folder;

    FileSystemBlobStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Blob put(InputStream bytes, long limit) throws IOException {
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "incoming-", ".part");
        try {
            var blob = write(bytes, limit, draft);
            var target = pathOf(blob.sha256());
            Files.createDirectories(target.getParent());
            try {
                // A hard link fails when the name exists, so a file once kept is never overwritten.
                Files.createLink(target, draft);
            } catch (FileAlreadyExistsException e) {
                // The same bytes are kept already.
            } catch (UnsupportedOperationException e) {
                if (!Files.exists(target)) Files.copy(draft, target);
            }
            return blob;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
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
