package vn.lienketvung.council;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CouncilRules;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.shared.UseCase;

/** Counts what lies open. */
@UseCase
public class CountScores {

    private final ScoreSheets sheets;
    private final CouncilRules rules;

    public CountScores(ScoreSheets sheets, CouncilRules rules) {
        this.sheets = sheets;
        this.rules = rules;
    }

    public CouncilRules rules() {
        return rules;
    }

    /** Null while the sheets of the round are closed. */
    public @Nullable CouncilResult result(Council council, CriteriaSet set) {
        if (council.state() == CouncilState.SCORING) return null;
        var given =
                sheets.handedIn(council.id(), council.round()).stream()
                        .collect(
                                Collectors.toMap(
                                        ScoreSheet::account, sheet -> sheet.score().on(set)));
        return CouncilResult.of(council, rules, given);
    }
}
