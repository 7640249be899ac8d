package vn.lienketvung.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/**
 * Removes bytes whose row never came, because an upload was refused later or the portal died in the middle of it, and
 * the bytes of withdrawn files that no other document needs. Only what
 * lay untouched for longer than any upload can take is looked at, so an upload under way loses nothing; a backup
 * copies what rows name and never misses what is removed here.
 */
@UseCase
public class SweepFiles {

    /** Longer than any transaction of an upload lasts. */
    public static final Duration UNTOUCHED = Duration.ofDays(1);

    private final FiledDocuments documents;
    private final BlobStore blobs;
    private final List<BytesInUse> others;
    private final Clock clock;

    public SweepFiles(
            FiledDocuments documents, BlobStore blobs, List<BytesInUse> others, Clock clock) {
        this.documents = documents;
        this.blobs = blobs;
        this.others = others;
        this.clock = clock;
    }

    /**
     * The acting portal must see every row.
     *
     * @return how many were removed
     */
    public int sweep() {
        var before = clock.instant().minus(UNTOUCHED);
        try {
            int removed = 0;
            for (var sha256 : blobs.untouchedSince(before)) {
                if (isNeeded(sha256)) continue;
                if (blobs.removeIfUntouched(sha256, before)) removed++;
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException("The files could not be swept", e);
        }
    }

    private boolean isNeeded(Sha256 sha256) {
        return documents.existsBySha256AndWithdrawalAtIsNull(sha256.value())
                || others.stream().anyMatch(each -> each.includes(sha256));
    }
}
