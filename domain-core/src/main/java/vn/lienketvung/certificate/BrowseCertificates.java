package vn.lienketvung.certificate;

import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A province, a producer or the ministry looks through its certificates. */
@UseCase
public class BrowseCertificates {

    private final CertificateDirectory directory;
    private final Certificates certificates;
    private final Clearance clearance;
    private final Clock clock;

    public BrowseCertificates(
            CertificateDirectory directory,
            Certificates certificates,
            Clearance clearance,
            Clock clock) {
        this.directory = directory;
        this.certificates = certificates;
        this.clearance = clearance;
        this.clock = clock;
    }

    public Page<CertificateLine> search(@Nullable String text, int page, Official by) {
        var provinces =
                by.grants().stream()
                        .filter(grant -> grant.role().reach() == Reach.OWN_PROVINCE)
                        .flatMap(grant -> grant.provinces().stream())
                        .collect(Collectors.toUnmodifiableSet());
        var everywhere = by.holds(Role.MINISTRY_STAFF);
        return directory.search(
                new CertificateQuery(text, page, everywhere, provinces, by.organisation()),
                VietnamTime.today(clock));
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not this person's business
     */
    public Certificate open(CertificateId id, Official by) {
        var certificate = certificates.get(id);
        clearance.reveal(
                new CertificateRights(certificate, by).maySee(), CertificateEvent.SUBJECT, id);
        return certificate;
    }
}
