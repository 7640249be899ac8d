package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Somebody with a receipt looks how the declaration stands, and mends it when it was sent back. */
@UseCase
public class FollowDeclaration {

    static final int MOST_LOOKED = 60;
    static final int MOST_MENDED = 10;

    private final Establishments establishments;
    private final Declarations declarations;
    private final PhoneNumbers phones;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public FollowDeclaration(
            Establishments establishments,
            Declarations declarations,
            PhoneNumbers phones,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.establishments = establishments;
        this.declarations = declarations;
        this.phones = phones;
        this.pace = new VisitorPace("establishment", counts, clock);
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return empty for a code nobody has
     */
    public Optional<Establishment> look(String code, String from) {
        pace.mayDo("look", from, MOST_LOOKED);
        return ReceiptCode.read(code).flatMap(establishments::findByReceipt);
    }

    /**
     * Opens what was sent back for mending, filled in as it was declared. The telephone number of the declaration shows that it
     * is the declarant who asks: the code alone may lie about on paper.
     *
     * @return empty when code and number do not go together; the attempt counts all the same
     * @throws ActionRefused when it was not sent back, or after too many attempts
     */
    public Optional<DeclarationId> mend(String code, String phone, String from) {
        pace.mayDo("mend", from, MOST_MENDED);
        return ReceiptCode.read(code)
                .flatMap(establishments::findByReceipt)
                .filter(its -> phones.read(phone).filter(its.phone()::equals).isPresent())
                .map(this::reopen);
    }

    private DeclarationId reopen(Establishment sentBack) {
        if (sentBack.state().after(EstablishmentMove.DECLARE_AGAIN).isEmpty())
            throw new ActionRefused(Refusal.of("establishment.rule.not-now", sentBack.state()));
        var now = clock.instant();
        var declaration =
                new Declaration(
                        DeclarationId.random(),
                        sentBack.id(),
                        Objects.requireNonNull(sentBack.consent()),
                        DeclaredAnswers.of(sentBack, phones),
                        now);
        declarations.keep(declaration);
        events.announce(new EstablishmentEvent.FilledIn(DeclarationStep.BODY));
        return declaration.id();
    }
}
