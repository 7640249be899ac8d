package vn.lienketvung.establishment;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A declaration that is complete enters the register, or replaces what was sent back; its commune has three working days. */
@UseCase
public class DeclareEstablishment {

    /** Working days that the commune has for its answer. */
    public static final int DAYS_TO_ANSWER = 3;

    private final Declarations declarations;
    private final Establishments establishments;
    private final CompleteAnswers answers;
    private final DayExceptions days;
    private final DomainEvents events;
    private final Clock clock;

    public DeclareEstablishment(
            Declarations declarations,
            Establishments establishments,
            Territory territory,
            PhoneNumbers phones,
            DayExceptions days,
            DomainEvents events,
            Clock clock) {
        this.declarations = declarations;
        this.establishments = establishments;
        this.answers = new CompleteAnswers(establishments, territory, phones, clock);
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param onBehalf the official who filled it in for somebody who could not, or whoever speaks for a body that has an account
     *     and is no establishment yet; null when a declarant without an account did
     * @throws ActionRefused with everything that is missing or wrong in any step
     * @throws vn.lienketvung.shared.NotFound when the declaration was sent already, or forgotten
     */
    public ReceiptCode declare(DeclarationId id, @Nullable Official onBehalf) {
        var declaration = declarations.get(id);
        var said = answers.read(declaration.answers(), declaration.mends());
        declarations.forget(id);
        var establishment = enter(declaration, said, onBehalf);
        return establishment.receipt();
    }

    private Establishment enter(
            Declaration declaration, Particulars said, @Nullable Official onBehalf) {
        var now = clock.instant();
        var mends = declaration.mends();
        if (mends != null) {
            var sentBack = establishments.get(mends);
            events.announce(sentBack.declareAgain(said, due(), onBehalf, now));
            return sentBack;
        }
        var fresh =
                establishments.save(
                        new Establishment(
                                numberFor(onBehalf),
                                said,
                                declaration.consent(),
                                due(),
                                onBehalf,
                                now));
        events.announce(fresh.declared());
        return fresh;
    }

    /** A body that stands among the organisations enters the register under its own number, once. */
    private EstablishmentId numberFor(@Nullable Official by) {
        if (by == null || !speaksForABody(by)) return EstablishmentId.random();
        var own = new EstablishmentId(by.organisation().value());
        return establishments.findById(own).isPresent() ? EstablishmentId.random() : own;
    }

    private static boolean speaksForABody(Official by) {
        return by.holds(Role.COOPERATIVE_REPRESENTATIVE) || by.holds(Role.RETAILER_REPRESENTATIVE);
    }

    private LocalDate due() {
        return days.calendar().plusWorkingDays(VietnamTime.today(clock), DAYS_TO_ANSWER).result();
    }
}
