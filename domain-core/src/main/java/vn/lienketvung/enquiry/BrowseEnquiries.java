package vn.lienketvung.enquiry;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** A producer looks through what buyers ask of it; the administration counts, and learns nothing of who asked. */
@UseCase
public class BrowseEnquiries {

    private final EnquiryDirectory directory;
    private final Clearance clearance;

    public BrowseEnquiries(EnquiryDirectory directory, Clearance clearance) {
        this.directory = directory;
        this.clearance = clearance;
    }

    /**
     * @param state null for any
     * @param page from 1
     */
    public Page<EnquiryLine> own(@Nullable EnquiryState state, int page, Official by) {
        return directory.of(by.organisation(), state, page);
    }

    /**
     * Of the own province; of the whole country for the ministry.
     *
     * @param page from 1
     */
    public Page<EnquiryTally> tally(int page, Official by) {
        var everywhere = by.holds(Role.MINISTRY_STAFF) || !clearance.narrowsLists();
        return directory.tally(everywhere ? null : provincesOf(by), page);
    }

    private static Set<ProvinceCode> provincesOf(Official by) {
        return by.grants().stream()
                .filter(grant -> grant.role().reach() == Reach.OWN_PROVINCE)
                .flatMap(grant -> grant.provinces().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
