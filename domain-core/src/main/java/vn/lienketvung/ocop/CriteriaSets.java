package vn.lienketvung.ocop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All versions of all criteria sets; they are added and never changed. */
public interface CriteriaSets {

    /** By number, newest version first. */
    List<CriteriaSetLine> lines();

    Optional<CriteriaSet> find(CriteriaSetId id);

    /** The version that applies to what is filed on that day. */
    Optional<CriteriaSetId> applying(int productSet, LocalDate filedOn);

    /** The newest version there is, applying or not; 0 for none. */
    int newestVersion(int productSet);

    void add(CriteriaSet set);

    /** Lets nobody else add versions until this transaction has ended. */
    void alone();

    /**
     * @throws NotFound when there is none
     */
    default CriteriaSet get(CriteriaSetId id) {
        return find(id).orElseThrow(() -> new NotFound(CriteriaEvent.SUBJECT, id));
    }

    /**
     * @throws NotFound when none applies on that day
     */
    default CriteriaSet on(int productSet, LocalDate filedOn) {
        return applying(productSet, filedOn)
                .map(this::get)
                .orElseThrow(() -> new NotFound(CriteriaEvent.SUBJECT, productSet));
    }
}
