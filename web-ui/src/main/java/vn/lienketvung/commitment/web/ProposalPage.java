package vn.lienketvung.commitment.web;

import java.util.Arrays;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.ProposalKind;
import vn.lienketvung.shared.NotFound;

/** Where each kind of proposal is made, and under what name its messages go. */
enum ProposalPage {
    EXTENSION(ProposalKind.EXTENSION, "gia-han", "extension"),
    NOT_FULFILLED(ProposalKind.NOT_FULFILLED, "khong-thuc-hien", "not-fulfilled"),
    WAIVER(ProposalKind.WAIVER, "mien-thuc-hien", "waiver"),
    TRANSFER(ProposalKind.TRANSFER, "chuyen-giao", "transfer");

    private final ProposalKind kind;
    private final String slug;
    private final String key;

    ProposalPage(ProposalKind kind, String slug, String key) {
        this.kind = kind;
        this.slug = slug;
        this.key = key;
    }

    static ProposalPage of(ProposalKind kind) {
        return Arrays.stream(values()).filter(page -> page.kind == kind).findFirst().orElseThrow();
    }

    static ProposalPage at(String slug) {
        return Arrays.stream(values())
                .filter(page -> page.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("commitment", slug));
    }

    ProposalKind kind() {
        return kind;
    }

    /** Part of the message keys, such as {@code extension}. */
    public String key() {
        return key;
    }

    public String address(CommitmentId commitment) {
        return "/lam-viec/cam-ket/" + commitment + "/de-xuat/" + slug;
    }
}
