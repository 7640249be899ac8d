package vn.lienketvung.certificate;

import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may do with a certificate; reading it is open to everybody. */
public record CertificateRights(Certificate certificate, Official official) {

    /** Whoever decided may revoke. */
    public boolean mayRevoke() {
        return certificate.isOfMinistry()
                ? official.holds(Role.MINISTRY_STAFF)
                : official.holds(Role.PROVINCIAL_OFFICIAL, certificate.province());
    }

    /** Sees the working page: the producer, the province's administration, the ministry. */
    public boolean maySee() {
        return official.organisation().equals(certificate.producer())
                || official.seesProvince(certificate.province())
                || official.holds(Role.MINISTRY_STAFF);
    }
}
