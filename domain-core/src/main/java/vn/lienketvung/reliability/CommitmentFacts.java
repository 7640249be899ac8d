package vn.lienketvung.reliability;

import java.util.Collection;
import java.util.List;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.geography.ProvinceCode;

/** Reads from the register what records are made of. */
@FunctionalInterface
public interface CommitmentFacts {

    /**
     * The commitments of bodies of these provinces that fell due in the period, and those due later on which nobody reported for too
     * long; none that was waived or handed on. By province and day.
     */
    List<CommitmentFact> of(
            Collection<ProvinceCode> provinces,
            RecordPeriod period,
            Reckoning reckoning,
            int silentDays);
}
