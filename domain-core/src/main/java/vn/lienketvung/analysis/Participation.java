package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.shared.Page;

/**
 * Sự tham gia: who takes part in linkage, by the commune that the records name. Counted from the records, each time anew; a
 * figure and the list behind it are one statement.
 */
public interface Participation {

    /** Where something is counted; figures that are zero have no row. */
    List<Count> counts(Collection<ProvinceCode> provinces, LocalDate today);

    /** What a figure counts, by name. */
    Page<Line> page(Question question, LocalDate today, int number, int size);

    /** One of the 63 provinces until 30 June 2025; seven of the codes mean another one since. */
    record FormerProvince(String code, String name) {}

    /**
     * @param former null where no commune is named, or one that was made of communes of two former provinces
     * @param type of the commune; null where none is named
     */
    record Count(
            ParticipationMeasure measure,
            ProvinceCode province,
            @Nullable FormerProvince former,
            @Nullable UnitType type,
            int count) {}

    /**
     * @param part of the provinces; null for all of it
     */
    record Question(
            ParticipationMeasure measure, List<ProvinceCode> provinces, @Nullable Part part) {

        public Question {
            provinces = List.copyOf(provinces);
        }
    }

    /** What of a province is meant. */
    sealed interface Part {

        /** What lay in one of the 63. */
        record Former(String code) implements Part {}

        /** What cannot be said to have lain in one of the 63. */
        record Undivided() implements Part {}

        /** What lies in communes of that type. */
        record OfType(UnitType type) implements Part {}
    }

    /**
     * @param key of the record: a number, or the last part of its public address
     * @param detail who makes or does it; null for none
     * @param commune by its full name; null where none is named
     */
    record Line(
            ParticipationMeasure measure,
            String key,
            String name,
            @Nullable String detail,
            @Nullable String commune,
            ProvinceCode province) {}
}
