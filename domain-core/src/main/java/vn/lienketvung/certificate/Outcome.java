package vn.lienketvung.certificate;

import vn.lienketvung.dossier.DossierMove;

/** What was decided on a score. */
public enum Outcome {
    /** Công nhận: with a certificate. */
    RECOGNISED(DossierMove.RECOGNISE),
    /** Không công nhận: the score is below three stars. */
    DECLINED(DossierMove.DECLINE),
    /** Chuyển bộ xét năm sao. */
    FORWARDED(DossierMove.FORWARD),
    /** Bộ không công nhận năm sao: the province decides on four. */
    FIVE_REFUSED(DossierMove.REFUSE_FIVE);

    private final DossierMove move;

    Outcome(DossierMove move) {
        this.move = move;
    }

    /** How it moves the dossier. */
    public DossierMove move() {
        return move;
    }

    /** Whether whoever decides says why. */
    public boolean needsReason() {
        return this == DECLINED || this == FIVE_REFUSED;
    }
}
