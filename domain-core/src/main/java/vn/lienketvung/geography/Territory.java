package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The administrative units of the country, today's and former ones, and how they followed each other. */
public interface Territory {

    /** Every unit the code ever meant, oldest first; empty when it is no code. */
    List<AdministrativeUnit> everWithCode(String code);

    /** Those of the ids that exist, by code and then age. */
    List<AdministrativeUnit> findAll(Collection<UnitId> ids);

    default Optional<AdministrativeUnit> find(UnitId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** The province that the code meant on that day. */
    default Optional<AdministrativeUnit> provinceOn(ProvinceCode code, LocalDate day) {
        return meantOn(code.value(), day);
    }

    /** The commune, ward, township or special zone that the code meant on that day. */
    default Optional<AdministrativeUnit> communeOn(CommuneCode code, LocalDate day) {
        return meantOn(code.value(), day);
    }

    private Optional<AdministrativeUnit> meantOn(String code, LocalDate day) {
        return everWithCode(code).stream().filter(unit -> unit.existsOn(day)).findFirst();
    }

    /** The provinces and cities of that day, in Vietnamese order of their names: 63 until 30 June 2025, then 34. */
    List<AdministrativeUnit> provincesOn(LocalDate day);

    /** The communes of a province on that day, in Vietnamese order of their names. */
    List<AdministrativeUnit> communesOn(UnitId province, LocalDate day);

    /** What carries the units on: one link for each part of a unit that was split. */
    List<Succession> successorsOf(Collection<UnitId> units);

    default List<Succession> successorsOf(UnitId unit) {
        return successorsOf(List.of(unit));
    }

    /** What the units were formed from. */
    List<Succession> predecessorsOf(Collection<UnitId> units);

    default List<Succession> predecessorsOf(UnitId unit) {
        return predecessorsOf(List.of(unit));
    }
}
