package vn.lienketvung.counterfeit;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may see of a report of a fake and do with it. */
public record CounterfeitRights(CounterfeitReport report, Official official) {

    /** People of the province's administration and of the ministry; never the producer, who may be concerned. */
    public boolean maySee() {
        return official.seesProvince(report.province()) || official.holds(Role.MINISTRY_STAFF);
    }

    /** Whoever recognised the product; for a code nobody issued the province where it was seen. */
    public boolean mayAnswer() {
        return report.label().ofMinistry()
                ? official.holds(Role.MINISTRY_STAFF)
                : official.holds(Role.PROVINCIAL_OFFICIAL, report.province());
    }

    /** Whole for whoever answers, masked for everybody else; null when there is none. */
    public @Nullable Reporter reporter() {
        var reporter = report.reporter();
        return reporter == null || mayAnswer() ? reporter : reporter.masked();
    }
}
