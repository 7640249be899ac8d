package vn.lienketvung.enquiry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The producer agrees to an enquiry, and gives its own contact for the buyer's; or declines; and says later what came of it. */
@UseCase
public class AnswerEnquiry {

    private static final int LONGEST_WORDS = 2000;

    private final EnquiryDesk desk;
    private final EnquiryContacts contacts;
    private final PhoneNumbers phones;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerEnquiry(
            EnquiryDesk desk,
            EnquiryContacts contacts,
            PhoneNumbers phones,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.contacts = contacts;
        this.phones = phones;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused with everything that is missing or wrong
     * @throws EditConflict when it does not wait for an answer any more
     */
    public void agree(EnquiryId id, SaidByProducer said, Official by) {
        var opened = waiting(id, by);
        List<Refusal> problems = new ArrayList<>();
        var quote = new QuoteRule(said, problems).read(VietnamTime.today(clock));
        tooLong("words", said.words(), problems);
        var given =
                new ContactRule(phones, problems)
                        .read(said.name(), opened.maker().name(), said.phone(), said.email());
        ActionRefused.ifAny(problems);
        var now = clock.instant();
        var answer = new ProducerAnswer(by.fullName(), null, said.words());
        var ended = opened.enquiry().agree(answer, quote, now);
        contacts.save(new EnquiryContact(id, EnquirySide.PRODUCER, given, null, now));
        events.announce(ended);
    }

    /**
     * @throws ActionRefused with everything that is missing
     * @throws EditConflict when it does not wait for an answer any more
     */
    public void decline(
            EnquiryId id, @Nullable DeclineReason reason, @Nullable String words, Official by) {
        var opened = waiting(id, by);
        List<Refusal> problems = new ArrayList<>();
        if (reason == null) problems.add(Refusal.at("reason", "enquiry.rule.reason"));
        if (reason == DeclineReason.OTHER && words == null)
            problems.add(Refusal.at("because", "enquiry.rule.because"));
        tooLong("because", words, problems);
        ActionRefused.ifAny(problems);
        var answer = new ProducerAnswer(by.fullName(), reason, words);
        events.announce(opened.enquiry().decline(answer, clock.instant()));
    }

    /**
     * @throws ActionRefused when nothing was chosen, or it was said before
     */
    public void say(
            EnquiryId id, @Nullable TradeOutcome outcome, @Nullable ValueBand value, Official by) {
        var opened = desk.open(id, by);
        var said = OutcomeRule.read(outcome, value, clock.instant());
        events.announce(opened.enquiry().say(EnquirySide.PRODUCER, said));
    }

    private EnquiryDesk.Opened waiting(EnquiryId id, Official by) {
        var opened = desk.open(id, by);
        if (!opened.enquiry().isOpen()) throw new EditConflict(EnquiryEvent.SUBJECT, id);
        return opened;
    }

    private static void tooLong(String field, @Nullable String words, List<Refusal> problems) {
        if (words != null && words.length() > LONGEST_WORDS)
            problems.add(Refusal.at(field, "enquiry.rule.too-long", LONGEST_WORDS));
    }
}
