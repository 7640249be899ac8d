package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.VietnamTime;

/** Reads the answers to every question at once, as they enter the register. */
final class CompleteAnswers {

    private final Establishments establishments;
    private final Territory territory;
    private final PhoneNumbers phones;
    private final Clock clock;

    CompleteAnswers(
            Establishments establishments, Territory territory, PhoneNumbers phones, Clock clock) {
        this.establishments = establishments;
        this.territory = territory;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * @param own the record that says this, which may bear the tax code already; null for a new one
     * @throws ActionRefused with everything that is missing or wrong in any step
     */
    Particulars read(Answers answers, @Nullable EstablishmentId own) {
        var reading = new DeclarationReading(answers, phones);
        var problems =
                new ArrayList<>(
                        DeclarationRule.problemsOf(reading, territory, VietnamTime.today(clock)));
        problems.addAll(KnownTaxCode.problem(reading.taxCode().orElse(null), own, establishments));
        ActionRefused.ifAny(problems);
        return reading.particulars();
    }
}
