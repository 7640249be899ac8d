package vn.lienketvung.agreement;

import vn.lienketvung.document.DocumentKind;

/**
 * What sort of document an agreement is; it settles who reviews it and who must take part. The abbreviations are
 * those of Decree 30/2020/NĐ-CP, as they stand in the number of the signed paper.
 */
public enum AgreementKind {
    /** Bản ghi nhớ giữa các tỉnh. Reviewed by the full panel. */
    PROVINCIAL_MEMORANDUM(DocumentKind.MEMORANDUM, ReviewFlow.FULL_PANEL, true),
    /** Bản thỏa thuận giữa các tỉnh. Reviewed by the full panel. */
    PROVINCIAL_AGREEMENT(DocumentKind.AGREEMENT, ReviewFlow.FULL_PANEL, true),
    /** Kế hoạch phối hợp giữa các tỉnh. Reviewed by the full panel. */
    JOINT_PLAN(DocumentKind.PLAN, ReviewFlow.FULL_PANEL, true),
    /** Kết luận của hội đồng điều phối vùng, issued as a notice (thông báo). Reviewed by the full panel. */
    COUNCIL_CONCLUSION(DocumentKind.NOTICE, ReviewFlow.FULL_PANEL, true),
    /** Hợp đồng cung ứng của hợp tác xã và nhà bán lẻ. Reviewed by the lead's department only. */
    SUPPLY_AGREEMENT(DocumentKind.CONTRACT, ReviewFlow.LEAD_DEPARTMENT, false);

    /** What a draft is until somebody says otherwise, and what all were before there were kinds. */
    public static final AgreementKind USUAL = PROVINCIAL_AGREEMENT;

    private final DocumentKind documentKind;
    private final ReviewFlow reviewFlow;
    private final boolean betweenProvinces;

    AgreementKind(DocumentKind documentKind, ReviewFlow reviewFlow, boolean betweenProvinces) {
        this.documentKind = documentKind;
        this.reviewFlow = reviewFlow;
        this.betweenProvinces = betweenProvinces;
    }

    /** As it stands in the number of the paper, such as {@code 12/BTT-UBND}. */
    public String abbreviation() {
        return documentKind.abbreviation();
    }

    /** What sort of official document its paper is. */
    public DocumentKind documentKind() {
        return documentKind;
    }

    public ReviewFlow reviewFlow() {
        return reviewFlow;
    }

    /** Whether its parties must come from at least two provinces. */
    public boolean isBetweenProvinces() {
        return betweenProvinces;
    }
}
