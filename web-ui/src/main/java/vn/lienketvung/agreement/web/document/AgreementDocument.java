package vn.lienketvung.agreement.web.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementStatus;

/** A document that is made from an agreement's record. */
enum AgreementDocument {
    /** The text itself, to be signed. */
    TEXT("van-ban"),
    /** Tờ trình: the lead submits the text to review. */
    SUBMISSION("to-trinh"),
    /** Kế hoạch: who does what by when. */
    PLAN("ke-hoach");

    private final String address;

    AgreementDocument(String address) {
        this.address = address;
    }

    /** In addresses and names of files. */
    String address() {
        return address;
    }

    static Optional<AgreementDocument> at(String address) {
        return Arrays.stream(values()).filter(each -> each.address.equals(address)).findFirst();
    }

    static List<AgreementDocument> of(Agreement agreement) {
        return Arrays.stream(values()).filter(each -> each.isThereFor(agreement)).toList();
    }

    /** Whether the record holds what the document is about. */
    boolean isThereFor(Agreement agreement) {
        return switch (this) {
            case TEXT -> true;
            case SUBMISSION ->
                    agreement.status() != AgreementStatus.DRAFT && !agreement.isEnteredFromPaper();
            case PLAN -> agreement.status().isApproved() && !agreement.commitments().isEmpty();
        };
    }
}
