package vn.lienketvung.agreement.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;

/**
 * The page on which a clerk records that the paper was signed.
 *
 * @param party whose signature this clerk may record now; null when there is none
 * @param megabytes the largest scan taken
 * @param sendAgain whether a file was sent with what was refused, and must be chosen again
 */
record SignaturePage(
        Agreement agreement, @Nullable Party party, long megabytes, boolean sendAgain) {

    static SignaturePage of(
            Agreement agreement, Official official, FilingLimits limits, boolean sendAgain) {
        var party = new AgreementRights(agreement, official).mayRecordSignatureOf().orElse(null);
        return new SignaturePage(agreement, party, limits.maxMegabytes(), sendAgain);
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public String accept() {
        return AcceptedType.acceptAttribute();
    }

    /** The kinds of file taken, as people call them. */
    public String kinds() {
        return String.join(", ", Stream.of(AcceptedType.values()).map(AcceptedType::name).toList());
    }

    public List<String> capacities() {
        return Stream.of(SigningCapacity.values()).map(SigningCapacity::name).toList();
    }
}
