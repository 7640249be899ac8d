package vn.lienketvung.counterfeit;

import java.time.Clock;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Reads what a reporter typed. */
@UseCase
public class SightingDesk {

    private final Territory territory;
    private final PhoneNumbers phones;
    private final Clock clock;

    public SightingDesk(Territory territory, PhoneNumbers phones, Clock clock) {
        this.territory = territory;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused with everything that is missing or wrong
     */
    public ReportedSighting read(SaidOfFake said) {
        return SightingRule.read(said, territory, phones, VietnamTime.today(clock));
    }
}
