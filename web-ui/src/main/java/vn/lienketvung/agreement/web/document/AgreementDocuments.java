package vn.lienketvung.agreement.web.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.ReviewFlow;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.shared.web.MoneyWords;
import vn.lienketvung.shared.web.VietnameseWords;

/** Composes the documents of an agreement, and says which there are; pages reach it as {@code @agreementDocuments}. */
@Component("agreementDocuments")
public class AgreementDocuments {

    private final Wordings wordings;

    AgreementDocuments(VietnameseWords words, MoneyWords money) {
        this.wordings = new Wordings(words, money);
    }

    OfficialDocument compose(AgreementDocument document, Agreement agreement) {
        return switch (document) {
            case TEXT -> new TextDocument(agreement, wordings).compose();
            case SUBMISSION -> new SubmissionDocument(agreement, wordings).compose();
            case PLAN -> new PlanDocument(agreement, wordings).compose();
        };
    }

    /** A document as a page offers it. */
    public record Offer(String key, String address) {}

    public List<Offer> of(Agreement agreement) {
        return AgreementDocument.of(agreement).stream()
                .map(each ->
                        new Offer(
                                "agreement.document." + each.address(),
                                "/lam-viec/thoa-thuan/"
                                        + agreement.id()
                                        + "/van-ban-hanh-chinh/"
                                        + each.address()
                                        + "/xuat"))
                .toList();
    }

    /** Whether a panel has to do with it, whose documents stand on the page of the review. */
    public boolean isReviewedByPanel(Agreement agreement) {
        return agreement.kind().reviewFlow() == ReviewFlow.FULL_PANEL
                && agreement.review().wasSubmitted();
    }
}
