package vn.lienketvung.enquiry;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** A buyer with the code of an enquiry sees what became of it, says what came of it, or takes it back. */
@UseCase
public class FollowEnquiry {

    static final int MOST_LOOKED = 60;

    private final Enquiries enquiries;
    private final EnquiryContacts contacts;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public FollowEnquiry(
            Enquiries enquiries,
            EnquiryContacts contacts,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.enquiries = enquiries;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
        this.pace = new VisitorPace(EnquiryEvent.SUBJECT, counts, clock);
    }

    /**
     * What the buyer sees.
     *
     * @param producer how the producer is reached; null unless it agreed, and once the contacts were deleted
     */
    public record Followed(Enquiry enquiry, @Nullable ContactDetails producer) {

        /** Whether the portal still holds the buyer's contact. */
        public boolean holdsContact() {
            return enquiry.forgottenAt() == null;
        }
    }

    /**
     * @param from the address of the network, for the limit on how often
     * @return empty for a code nobody has
     */
    public Optional<Followed> look(String code, String from) {
        pace.mayDo("look", from, MOST_LOOKED);
        return find(code).map(enquiry -> new Followed(enquiry, producerOf(enquiry)));
    }

    /**
     * The buyer takes the enquiry back, or its contact when the enquiry has ended: the contacts are deleted at once and for good.
     *
     * @throws NotFound for a code nobody has
     */
    public void withdraw(String code, String from) {
        pace.mayDo("withdraw", from, MOST_LOOKED);
        var enquiry = mine(code);
        if (enquiry.isOpen()) events.announce(enquiry.withdraw(clock.instant()));
        if (enquiry.forgottenAt() != null) return;
        contacts.deleteOf(enquiry.id());
        events.announce(enquiry.forget(clock.instant()));
    }

    /**
     * @throws ActionRefused when nothing was chosen, or it was said before
     * @throws NotFound for a code nobody has
     */
    public void say(
            String code, @Nullable TradeOutcome outcome, @Nullable ValueBand value, String from) {
        pace.mayDo("say", from, MOST_LOOKED);
        var enquiry = mine(code);
        events.announce(
                enquiry.say(EnquirySide.BUYER, OutcomeRule.read(outcome, value, clock.instant())));
    }

    private @Nullable ContactDetails producerOf(Enquiry enquiry) {
        return enquiry.state() == EnquiryState.AGREED
                ? contacts.of(enquiry.id(), EnquirySide.PRODUCER).orElse(null)
                : null;
    }

    private Enquiry mine(String code) {
        return find(code).orElseThrow(() -> new NotFound(EnquiryEvent.SUBJECT, "…"));
    }

    private Optional<Enquiry> find(String code) {
        return ReceiptCode.read(code).flatMap(enquiries::findByReceipt);
    }
}
