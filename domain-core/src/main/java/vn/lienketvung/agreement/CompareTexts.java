package vn.lienketvung.agreement;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Shows whoever may read an agreement what a resubmission changed, and which return reason asked for it. */
@UseCase
public class CompareTexts {

    private final AgreementDesk desk;

    public CompareTexts(AgreementDesk desk) {
        this.desk = desk;
    }

    /**
     * @param comparison null while there is no earlier submission to compare with
     */
    public record Compared(Agreement agreement, @Nullable TextComparison comparison) {}

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Compared compare(AgreementId id, Official by) {
        var agreement = desk.open(id, by);
        return new Compared(agreement, TextComparison.of(agreement).orElse(null));
    }
}
