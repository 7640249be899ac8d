package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.correction.CorrectionRights;
import vn.lienketvung.identity.Official;

/** What the page of an agreement offers one person about corrections; the database is not asked for it. */
public record CorrectionOffer(Agreement agreement, CorrectionRights rights) {

    static CorrectionOffer of(Agreement agreement, Official official) {
        return new CorrectionOffer(agreement, new CorrectionRights(agreement, official));
    }

    /** A text that is still written is edited, so nobody asks why it is not corrected. */
    public boolean isShown() {
        return agreement.status().isApproved();
    }

    /** Why this person proposes nothing now: {@code party}, {@code ended} or {@code signed}; null when they may. */
    public @Nullable String obstacle() {
        if (rights.mayProposeFor().isPresent()) return null;
        if (agreement.status().isCorrectable()) return "party";
        return agreement.status().hasBound() ? "ended" : "signed";
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id() + "/dinh-chinh";
    }

    /** The party this person acts for, when a correction waits for it; null when none does. */
    public @Nullable Party asked() {
        return rights.askedParty().orElse(null);
    }

    /** Where what waits is answered: the correction when it is the only one, otherwise the log. */
    public String answerAddress() {
        var open = agreement.openCorrections();
        return open.size() == 1 ? "/lam-viec/dinh-chinh/" + open.getFirst() : address();
    }
}
