package vn.lienketvung.establishment;

import java.time.Clock;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.privacy.ConsentEvent;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/**
 * A declarant withdraws the consent before anybody has confirmed the declaration: what it says is deleted for good, and the trail keeps no
 * more than that there was one. What a commune has confirmed is a record of the authorities and stays.
 */
@UseCase
public class WithdrawDeclaration {

    static final int MOST_TRIED = 10;

    private final Establishments establishments;
    private final PhoneNumbers phones;
    private final VisitorPace pace;
    private final DomainEvents events;

    public WithdrawDeclaration(
            Establishments establishments,
            PhoneNumbers phones,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.establishments = establishments;
        this.phones = phones;
        this.pace = new VisitorPace(EstablishmentEvent.SUBJECT, counts, clock);
        this.events = events;
    }

    /**
     * The telephone number of the declaration shows that it is the declarant who asks.
     *
     * @param from the address of the network, for the limit on how often
     * @return false when code and number do not go together; the attempt counts all the same
     * @throws ActionRefused when it was confirmed before, or after too many attempts
     */
    public boolean withdraw(String code, String phone, String from) {
        pace.mayDo("withdraw", from, MOST_TRIED);
        var its =
                ReceiptCode.read(code)
                        .flatMap(establishments::findByReceipt)
                        .filter(each ->
                                phones.read(phone).filter(each.phone()::equals).isPresent());
        its.ifPresent(this::remove);
        return its.isPresent();
    }

    /** Whether nobody has confirmed it yet, so that it is the declarant's to take back. */
    public static boolean isOpen(Establishment declared) {
        return declared.turns().stream()
                .map(EstablishmentTurn::state)
                .allMatch(state ->
                        state == EstablishmentState.DECLARED
                                || state == EstablishmentState.SENT_BACK);
    }

    private void remove(Establishment declared) {
        if (!isOpen(declared))
            throw new ActionRefused(Refusal.of("establishment.rule.confirmed-before"));
        var given = declared.consent();
        establishments.remove(declared);
        if (given != null)
            events.announce(
                    new ConsentEvent.Withdrawn(
                            EstablishmentEvent.SUBJECT, declared.id(), given.text()));
        events.announce(
                new EstablishmentEvent.Withdrawn(
                        declared.id(), Trace.of(EstablishmentEvent.SUBJECT, declared.id())));
    }
}
