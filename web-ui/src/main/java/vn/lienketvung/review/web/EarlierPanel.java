package vn.lienketvung.review.web;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.review.PanelSettings;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.Tally;
import vn.lienketvung.review.Verdict;

/** How the panel of an earlier round concluded, for those who read the text again. */
record EarlierPanel(ReviewPanel panel, Tally tally) {

    static EarlierPanel of(ReviewPanel panel, PanelSettings settings) {
        return new EarlierPanel(panel, panel.tally(settings));
    }

    /** What was voted for at all, the order that of the ballot. */
    public List<Count> counts() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Count(verdict.name(), tally.votesFor(verdict)))
                .filter(count -> count.votes() > 0)
                .toList();
    }

    record Count(String verdict, long votes) {}
}
