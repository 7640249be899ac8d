package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Somebody reads a filed document; the look itself is kept in the audit trail. */
@UseCase
public class OpenFile {

    private final FiledDocuments documents;
    private final BlobStore blobs;
    private final DomainEvents events;

    public OpenFile(FiledDocuments documents, BlobStore blobs, DomainEvents events) {
        this.documents = documents;
        this.blobs = blobs;
        this.events = events;
    }

    /** Finds the document without reading it; the caller checks the dossier's own rights before it opens it. */
    public FiledDocument find(FileId id) {
        return documents.get(id);
    }

    /**
     * The bytes; the caller closes the stream.
     *
     * @throws NotFound when the document was withdrawn: its bytes are nobody's any more
     */
    public InputStream open(FiledDocument document) {
        if (document.isWithdrawn()) throw new NotFound("file", document.id());
        events.announce(
                new Opened(
                        Trace.of("file", document.id()).hashed(null, document.sha256().value())));
        try {
            return blobs.open(document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("File " + document.id() + " cannot be read", e);
        }
    }

    /** That a filed document was read. */
    public record Opened(Trace trace) implements SensitiveRead {

        @Override
        public String kind() {
            return "read:file";
        }
    }
}
