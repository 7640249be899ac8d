package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDesk.Opened;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.EstablishmentTurn;
import vn.lienketvung.identity.Official;

/**
 * One establishment as one person sees it.
 *
 * @param taxCode whole, or masked from those who need not know a personal number; null when there is none
 * @param moves what this person may do now
 * @param mayCall whether this person may note that the number was called, which nobody has done yet
 * @param mayAmend whether this person may change what it says
 * @param history newest first
 * @param late whether the commune's answer is late
 */
record EstablishmentPage(
        Establishment establishment,
        CommuneDesk desk,
        @Nullable String taxCode,
        List<EstablishmentMove> moves,
        boolean mayCall,
        boolean mayAmend,
        List<EstablishmentTurn> history,
        boolean late) {

    static EstablishmentPage of(Opened opened, Official by, Reckoning reckoning) {
        var it = opened.establishment();
        var rights = opened.rights(by);
        var code = it.taxCode();
        return new EstablishmentPage(
                it,
                opened.desk(),
                code == null ? null : rights.seesPersonalNumber() ? code.value() : code.masked(),
                Arrays.stream(EstablishmentMove.values()).filter(rights::mayDo).toList(),
                it.state().isOpen() && it.phoneCalledAt() == null && rights.mayDecide(),
                it.state().isConfirmed() && rights.mayKeep(),
                it.turns().reversed(),
                it.state() == EstablishmentState.DECLARED && reckoning.isOver(it.dueOn()));
    }

    public boolean isWaiting() {
        return establishment.state() == EstablishmentState.DECLARED;
    }

    /** Whether anything can still happen to it. */
    public boolean isOpen() {
        return establishment.state().isOpen();
    }
}
