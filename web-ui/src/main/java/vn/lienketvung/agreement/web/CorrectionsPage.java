package vn.lienketvung.agreement.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.agreement.correction.Correction;
import vn.lienketvung.agreement.correction.CorrectionLog;
import vn.lienketvung.agreement.correction.CorrectionRights;
import vn.lienketvung.identity.Official;

/**
 * The log of corrections of an agreement, and the places at which this person may propose another one.
 *
 * @param lines newest first
 */
record CorrectionsPage(CorrectionLog log, CorrectionRights rights, List<CorrectionLine> lines) {

    static CorrectionsPage of(CorrectionLog log, Official official) {
        return new CorrectionsPage(
                log,
                new CorrectionRights(log.agreement(), official),
                log.corrections().reversed().stream()
                        .map(each -> CorrectionLine.of(log.agreement(), each))
                        .toList());
    }

    public Agreement agreement() {
        return log.agreement();
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement().id();
    }

    public boolean mayPropose() {
        return rights.mayProposeFor().isPresent();
    }

    /** The message that tells why nothing may be proposed now; null when something may. */
    public @Nullable String obstacle() {
        var obstacle = new CorrectionOffer(agreement(), rights).obstacle();
        return obstacle == null ? null : "correction.not." + obstacle;
    }

    /** Every place that holds words, each with the correction that waits there. */
    public List<CorrectionLine> places() {
        return WordedPlace.of(agreement()).stream()
                .map(place -> CorrectionLine.of(agreement(), place, log.openAt(place).orElse(null)))
                .toList();
    }

    /** The place with this key, when the text has words there. */
    public Optional<CorrectionLine> place(@Nullable String key) {
        return places().stream().filter(each -> each.place().key().equals(key)).findFirst();
    }

    public List<Correction> made() {
        return log.made();
    }

    public boolean isVerified() {
        return log.leadsBackToSignedText();
    }
}
