package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A province or commune as one entry of the national list: a code, the days on which the code meant this
 * unit, and the names and kinds it had on them.
 *
 * @param designations oldest first, without gap or overlap within the validity
 * @param province the unit it lies in; null for a province
 * @param formerDistrict the district it lay in until 30 June 2025, such as {@code Quận Ba Đình}
 */
public record AdministrativeUnit(
        UnitId id,
        Validity validity,
        List<Designation> designations,
        @Nullable UnitId province,
        @Nullable String formerDistrict) {

    public AdministrativeUnit {
        designations = List.copyOf(designations);
        if (designations.isEmpty())
            throw new IllegalArgumentException("A unit without a name: " + id);
    }

    public String code() {
        return id.code();
    }

    public UnitLevel level() {
        return latest().type().level();
    }

    public boolean existsOn(LocalDate day) {
        return validity.includes(day);
    }

    /** What it was on that day; empty when it did not exist then. */
    public Optional<Designation> on(LocalDate day) {
        return designations.stream().filter(was -> was.validity().includes(day)).findFirst();
    }

    /** What it is now, or was at its end. */
    public Designation latest() {
        return designations.getLast();
    }

    /** What it was on that day; failing that, at its beginning or end, whichever is nearer. */
    public Designation nearest(LocalDate day) {
        if (validity.isAhead(day)) return designations.getFirst();
        return on(day).orElseGet(this::latest);
    }
}
