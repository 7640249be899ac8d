package vn.lienketvung.dossier;

import java.util.List;
import java.util.stream.Stream;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.shared.NotFound;

/** The pieces in which a criteria set is filled in: the divisions of its parts. */
public final class Sections {

    private Sections() {}

    /** In the order of the set. */
    public static List<Criterion> of(CriteriaSet set) {
        return set.parts().stream().flatMap(Sections::ofPart).toList();
    }

    /**
     * @throws NotFound when the set has none with that code
     */
    public static Criterion get(CriteriaSet set, String code) {
        return of(set).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", code));
    }

    private static Stream<Criterion> ofPart(Criterion part) {
        return part.divisions().isEmpty() ? Stream.of(part) : part.divisions().stream();
    }
}
