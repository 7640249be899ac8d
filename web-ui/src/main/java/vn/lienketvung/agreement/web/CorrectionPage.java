package vn.lienketvung.agreement.web;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.correction.Correction;
import vn.lienketvung.agreement.correction.CorrectionDesk;
import vn.lienketvung.agreement.correction.CorrectionRights;
import vn.lienketvung.identity.Official;

/** One correction, and what this person may do about it. */
record CorrectionPage(
        Correction correction, Agreement agreement, CorrectionRights rights, CorrectionLine line) {

    static CorrectionPage of(CorrectionDesk.Opened opened, Official official) {
        var agreement = opened.log().agreement();
        return new CorrectionPage(
                opened.correction(),
                agreement,
                new CorrectionRights(agreement, official),
                CorrectionLine.of(agreement, opened.correction()));
    }

    public String address() {
        return "/lam-viec/dinh-chinh/" + correction.id();
    }

    public String agreementAddress() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public boolean mayAnswer() {
        return rights.mayAnswer(correction);
    }

    public boolean mayWithdraw() {
        return rights.mayWithdraw(correction);
    }

    /** The parties of which one must countersign. */
    public List<String> counterparts() {
        return correction.counterpartNames(agreement);
    }

    /** What a form of this page was written on. */
    public long version() {
        var version = correction.version();
        return version == null ? 0 : version;
    }
}
