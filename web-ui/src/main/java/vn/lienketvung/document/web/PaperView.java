package vn.lienketvung.document.web;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Signature;

/** A document as its template reads it. */
record PaperView(OfficialDocument document, List<PartView> parts) {

    static PaperView of(OfficialDocument document) {
        return new PaperView(document, document.body().stream().map(PartView::of).toList());
    }

    public String nation() {
        return Letterhead.NATION;
    }

    public String motto() {
        return Letterhead.MOTTO;
    }

    public String draftWord() {
        return OfficialDocument.DRAFT;
    }

    public String recipientsWord() {
        return Recipients.LABEL;
    }

    /** The places for signatures, two beside each other. */
    public List<List<Signature>> pairs() {
        var all = document.signatures();
        var pairs = new ArrayList<List<Signature>>();
        for (int i = 0; i < all.size(); i += 2)
            pairs.add(all.subList(i, Math.min(i + 2, all.size())));
        return pairs;
    }
}
