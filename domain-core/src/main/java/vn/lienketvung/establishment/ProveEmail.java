package vn.lienketvung.establishment;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienketvung.establishment.EmailProofs.Proof;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * Whoever declared an establishment shows that its mail reaches them. Until then nothing is sent to the address but links,
 * because a slip of the finger makes it a stranger's. Nobody is signed in, so the portal itself acts.
 */
@UseCase
public class ProveEmail {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** So many links an hour to one address, from wherever. */
    static final int MOST_TO_ONE = 3;

    static final int MOST_FROM_ONE = 20;

    private final Establishments establishments;
    private final EmailProofs proofs;
    private final ProofDelivery delivery;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public ProveEmail(
            Establishments establishments,
            EmailProofs proofs,
            ProofDelivery delivery,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.establishments = establishments;
        this.proofs = proofs;
        this.delivery = delivery;
        this.pace = new VisitorPace("establishment", counts, clock);
        this.events = events;
        this.clock = clock;
    }

    /** Sends the first link, when there is an address that needs one and it got not too many of late. */
    public void ask(EstablishmentId id) {
        var establishment = establishments.get(id);
        unproved(establishment)
                .filter(to -> pace.isWithin("mail", to.value(), MOST_TO_ONE))
                .ifPresent(to -> send(establishment, to));
    }

    /**
     * Sends another link to whoever holds the receipt and waits in vain.
     *
     * @return empty for a code nobody has; the attempt counts all the same
     * @throws ActionRefused when there is nothing to prove, or too many were sent of late
     */
    public Optional<ReceiptCode> askAgain(String code, String from) {
        pace.mayDo("mail-again", from, MOST_FROM_ONE);
        return ReceiptCode.read(code).flatMap(establishments::findByReceipt).map(this::askAgain);
    }

    private ReceiptCode askAgain(Establishment establishment) {
        var to =
                unproved(establishment)
                        .orElseThrow(() ->
                                new ActionRefused(Refusal.of("establishment.rule.email-proved")));
        if (!pace.isWithin("mail", to.value(), MOST_TO_ONE))
            throw new ActionRefused(Refusal.of("establishment.rule.email-too-often", MOST_TO_ONE));
        send(establishment, to);
        return establishment.receipt();
    }

    /**
     * @return empty for a link that cannot be used (any more)
     */
    public Optional<EmailAddress> find(ActivationToken link) {
        return proofs.find(link.digest(), clock.instant()).filter(this::stands).map(Proof::to);
    }

    /**
     * @return what the declarant follows the declaration by
     * @throws NotFound for a link that cannot be used (any more)
     */
    public ReceiptCode prove(ActivationToken link) {
        var proof =
                proofs.use(link.digest(), clock.instant())
                        .filter(this::stands)
                        .orElseThrow(() -> new NotFound("link", "…"));
        var establishment = establishments.get(proof.establishment());
        events.announce(establishment.prove(clock.instant()));
        return establishment.receipt();
    }

    /** Whether the establishment still says that address. */
    private boolean stands(Proof proof) {
        return establishments
                .findById(proof.establishment())
                .filter(its -> proof.to().equals(its.email()))
                .isPresent();
    }

    private static Optional<EmailAddress> unproved(Establishment establishment) {
        return establishment.emailProvedAt() == null && establishment.state().isOpen()
                ? Optional.ofNullable(establishment.email())
                : Optional.empty();
    }

    private void send(Establishment establishment, EmailAddress to) {
        var link = ActivationToken.random();
        var expiresAt = clock.instant().plus(LIFE);
        proofs.issue(new Proof(establishment.id(), to), link.digest(), expiresAt);
        delivery.send(to, link, expiresAt);
    }
}
