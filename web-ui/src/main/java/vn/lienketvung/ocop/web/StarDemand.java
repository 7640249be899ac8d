package vn.lienketvung.ocop.web;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.ocop.StarBand;

/** What a certified band asks for: points, and the options to reach besides. */
record StarDemand(StarBand band, List<FloorView> floors) {

    static List<StarDemand> of(CriteriaSet set, boolean english) {
        var nothing = SelfScore.EMPTY.on(set);
        return Arrays.stream(StarBand.values())
                .filter(StarBand::isCertified)
                .map(band ->
                        new StarDemand(
                                band,
                                FloorView.of(set, nothing.unmetFloors(band.stars()), english)))
                .toList();
    }
}
