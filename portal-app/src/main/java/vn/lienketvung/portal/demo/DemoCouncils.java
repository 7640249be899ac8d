package vn.lienketvung.portal.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.council.ConveneCouncil;
import vn.lienketvung.council.CouncilDesk;
import vn.lienketvung.council.LeadCouncil;
import vn.lienketvung.council.ScoreProduct;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** The council of an invented dossier: everybody of the cast who sits in councils, and what each of them gives. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoCouncils {

    static final DemoPerson CHAIR = DemoPerson.OCOP_COUNCIL_MEMBER;
    static final List<DemoPerson> MEMBERS =
            List.of(
                    CHAIR,
                    DemoPerson.SECOND_OCOP_MEMBER,
                    DemoPerson.THIRD_OCOP_MEMBER,
                    DemoPerson.FOURTH_OCOP_MEMBER);

    /** By how many points each member lies above the points of the product. */
    static final List<Integer> CLOSE = List.of(0, 2, 0, 1);

    static final List<Integer> APART = List.of(-4, 9, 0, 1);

    private final DemoPeople people;
    private final ConveneCouncil convening;
    private final ScoreProduct scoring;
    private final LeadCouncil leading;
    private final CouncilDesk desk;

    DemoCouncils(
            DemoPeople people,
            ConveneCouncil convening,
            ScoreProduct scoring,
            LeadCouncil leading,
            CouncilDesk desk) {
        this.people = people;
        this.convening = convening;
        this.scoring = scoring;
        this.leading = leading;
        this.desk = desk;
    }

    void appoint(DossierId id, Official by) {
        var members = MEMBERS.stream().map(this::account).collect(Collectors.toUnmodifiableSet());
        convening.appoint(id, members, account(CHAIR), by);
    }

    private AccountId account(DemoPerson member) {
        return Acting.as(Sight.portal("demo"), () -> people.find(member).account());
    }

    void score(DossierId id, int points, Official by) {
        var set = desk.open(id, by).set();
        scoring.handIn(id, DemoScore.of(set, points), "Chấm theo minh chứng. (Minh họa.)", by);
    }

    void conclude(DossierId id, Official by) {
        leading.conclude(id, by);
    }
}
