package vn.lienketvung.commitment;

import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * When a typing error in an agreement is corrected, its commitments say the same, in the same transaction; those that
 * others took over as well.
 */
@UseCase
public class CorrectCommitments {

    private final Agreements agreements;
    private final Commitments commitments;
    private final DomainEvents events;

    public CorrectCommitments(Agreements agreements, Commitments commitments, DomainEvents events) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.events = events;
    }

    /**
     * @param before what stood there until now
     */
    public void follow(AgreementId id, WordedPlace place, String before, String words) {
        if (place.field() == WordedField.TITLE)
            commitments.of(id).forEach(each -> commitments.save(retitled(each, words)));
        if (place.field().section() != Section.COMMITMENTS) return;
        var entry = agreements.get(id).history().getLast();
        commitments.of(id).stream()
                .filter(each -> each.position() == place.position())
                .forEach(each -> {
                    events.announce(each.correct(place, before, words, entry));
                    commitments.save(each);
                });
    }

    private static Commitment retitled(Commitment commitment, String title) {
        commitment.agreementTitle = title;
        return commitment;
    }
}
