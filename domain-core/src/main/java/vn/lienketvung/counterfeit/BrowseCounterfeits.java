package vn.lienketvung.counterfeit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** A province or the ministry looks through the reports of fakes. */
@UseCase
public class BrowseCounterfeits {

    private final CounterfeitDirectory directory;
    private final CounterfeitReports reports;
    private final BlobStore blobs;
    private final Clearance clearance;

    public BrowseCounterfeits(
            CounterfeitDirectory directory,
            CounterfeitReports reports,
            BlobStore blobs,
            Clearance clearance) {
        this.directory = directory;
        this.reports = reports;
        this.blobs = blobs;
        this.clearance = clearance;
    }

    /**
     * @param state null for any
     * @param text a piece of product, producer, shop or code; null for any
     * @param page from 1
     */
    public Page<CounterfeitLine> search(
            @Nullable CounterfeitState state, @Nullable String text, int page, Official by) {
        var provinces =
                by.grants().stream()
                        .filter(grant -> grant.role().reach() == Reach.OWN_PROVINCE)
                        .flatMap(grant -> grant.provinces().stream())
                        .collect(Collectors.toUnmodifiableSet());
        var everywhere = by.holds(Role.MINISTRY_STAFF) || !clearance.narrowsLists();
        return directory.search(new CounterfeitQuery(state, text, page, everywhere, provinces));
    }

    /**
     * @throws NotFound when it does not exist or is not this person's business
     */
    public CounterfeitReport open(CounterfeitReportId id, Official by) {
        var report = reports.get(id);
        clearance.reveal(new CounterfeitRights(report, by).maySee(), CounterfeitEvent.SUBJECT, id);
        return report;
    }

    /**
     * A JPEG; the caller closes the stream.
     *
     * @throws NotFound when the report has no such photo, or is not this person's business
     */
    public InputStream photo(CounterfeitReportId id, Sha256 picture, Official by) {
        var photo = open(id, by).photo();
        if (photo == null || !photo.is(picture)) throw new NotFound("photo", picture);
        try {
            return blobs.open(picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Picture " + picture + " cannot be read", e);
        }
    }
}
