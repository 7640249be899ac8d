package vn.lienketvung.council.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilDesk.Opened;
import vn.lienketvung.council.CouncilMember;
import vn.lienketvung.council.CouncilResult;
import vn.lienketvung.council.CouncilState;
import vn.lienketvung.council.LeadCouncil;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.shared.Refusal;

/**
 * A council as one person sees it.
 *
 * @param council null while none is appointed
 * @param result null while the sheets are closed
 * @param appoints whether this person may appoint members now
 * @param scores whether this person's sheet is open
 * @param leads whether this person is the chair
 * @param office whether the person may open the whole dossier
 */
record CouncilPage(
        Dossier dossier,
        @Nullable Council council,
        @Nullable ResultView result,
        boolean appoints,
        boolean scores,
        boolean leads,
        boolean mayLayOpen,
        boolean office) {

    /**
     * What the sheets that lie open give.
     *
     * @param members those who scored, in the order of the columns
     * @param mean null while something stands against it
     */
    record ResultView(
            List<CouncilMember> members,
            List<ResultRow> rows,
            List<Integer> totals,
            int spread,
            int maxSpread,
            List<Refusal> obstacles,
            @Nullable BigDecimal mean,
            int stars,
            int starsByPoints,
            List<String> capping) {

        public boolean isApart() {
            return spread > maxSpread;
        }

        static ResultView of(Opened opened, CouncilResult result, boolean english) {
            var sheets = result.sheets();
            var members =
                    opened.appointed().staying().stream()
                            .filter(member -> sheets.containsKey(member.account()))
                            .toList();
            var settled = result.obstacles().isEmpty();
            return new ResultView(
                    members,
                    opened.set().questions().stream()
                            .map(each -> ResultRow.of(each, members, result, english))
                            .toList(),
                    members.stream()
                            .map(member ->
                                    Objects.requireNonNull(sheets.get(member.account())).total())
                            .toList(),
                    result.score().spread(),
                    opened.rules().maxSpread(),
                    result.obstacles(),
                    settled ? result.mean() : null,
                    settled ? result.band().stars() : 0,
                    settled ? result.byPoints().stars() : 0,
                    settled ? missed(result, english) : List.of());
        }

        private static List<String> missed(CouncilResult result, boolean english) {
            var conditions = result.missedConditions();
            var missed = conditions.isEmpty() ? result.cappingCriteria() : conditions;
            return missed.stream().map(each -> each.text().title(english)).toList();
        }
    }

    /** The points that the members gave for one question. */
    record ResultRow(String mark, String title, int maxPoints, List<Integer> points) {
        static ResultRow of(
                Criterion question,
                List<CouncilMember> members,
                CouncilResult result,
                boolean english) {
            return new ResultRow(
                    question.mark(),
                    question.text().title(english),
                    question.maxPoints(),
                    members.stream()
                            .map(member ->
                                    Objects.requireNonNull(result.sheets().get(member.account()))
                                            .points(question))
                            .toList());
        }
    }

    static CouncilPage of(Opened opened, Official by, boolean english) {
        var rights = opened.rights(by);
        var council = opened.council();
        var result = opened.result();
        var scoring = council != null && council.state() == CouncilState.SCORING;
        var handedIn = council != null && hasHandedIn(council, by);
        return new CouncilPage(
                opened.dossier(),
                council,
                result == null ? null : ResultView.of(opened, result, english),
                rights.isOffice()
                        && opened.dossier().state() == DossierState.IN_COUNCIL
                        && (council == null || scoring && council.round() == 1),
                scoring && rights.isMember() && !handedIn,
                rights.isChair(),
                rights.isChair() && LeadCouncil.mayLayOpen(opened),
                by.seesProvince(opened.dossier().province()) || by.holds(Role.MINISTRY_STAFF));
    }

    private static boolean hasHandedIn(Council council, Official by) {
        return council.staying(by.account())
                .filter(member -> member.hasHandedIn(council.round()))
                .isPresent();
    }
}
