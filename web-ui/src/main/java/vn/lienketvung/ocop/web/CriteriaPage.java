package vn.lienketvung.ocop.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.CriteriaSetLine.Validity;
import vn.lienketvung.ocop.SelfScore;

/**
 * A criteria set to read.
 *
 * @param line how long it applies
 * @param versions all of the same products, newest first
 */
record CriteriaPage(
        CriteriaSet set,
        CriteriaSetLine line,
        Validity validity,
        List<CriteriaSetLine> versions,
        List<PartView> parts,
        List<StarDemand> demands,
        boolean english) {

    static CriteriaPage of(
            CriteriaSet set, List<CriteriaSetLine> all, LocalDate today, boolean english) {
        var versions =
                all.stream()
                        .filter(each -> each.id().productSet() == set.id().productSet())
                        .toList();
        var line =
                versions.stream()
                        .filter(each -> each.id().equals(set.id()))
                        .findFirst()
                        .orElseThrow();
        return new CriteriaPage(
                set,
                line,
                line.validity(today),
                versions,
                PartView.of(SelfScore.EMPTY.on(set), english),
                StarDemand.of(set, english),
                english);
    }

    public String name() {
        return english ? set.product().nameEnglish() : set.product().name();
    }

    public @Nullable LocalDate until() {
        return line.validUntil();
    }
}
