package vn.lienketvung.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.ocop.CouncilRules;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/** Councils that tests need, all invented. */
public final class CouncilMother {

    public static final Official CHAIR = member(Cast.HUNG);
    public static final Official SECOND = member(Cast.PHUC);
    public static final Official THIRD = member(Cast.HOA);
    public static final Official FOURTH = member(Cast.KIEM);

    /** Has checked the papers, and sits in councils too. */
    public static final Official CHECKER = member(Cast.LAN);

    public static final List<Official> ALL = List.of(CHAIR, SECOND, THIRD, FOURTH);

    /** 20 + 20, 15, 20 and 10 of the rice: 85 points. */
    public static final SelfScore FOUR_STARS = sheet(3, 2, 2, 2, "C4b", 1);

    /** 20 + 20, 25, 20 and 15: 100 points. */
    public static final SelfScore FIVE_STARS = sheet(3, 2, 3, 2, "C4a", 2);

    /** 10 + 20, 15, 20 and 10: 75 points, and no floor of four stars missed. */
    public static final SelfScore LOWER_FOUR = sheet(2, 2, 2, 2, "C4b", 1);

    /** 0 + 0, 0, 20 and 5: 25 points. */
    public static final SelfScore POOR = sheet(1, 1, 1, 2, "C4a", 1);

    private CouncilMother() {}

    /** The same person as a council member, who sees nothing of the province. */
    private static Official member(Official person) {
        var sight = new Sight(person.sight().actor(), Audience.PUBLIC, Audience.NOBODY);
        return new Official(
                person.account(),
                person.fullName(),
                person.position(),
                person.organisation(),
                person.organisationName(),
                person.organisationKind(),
                person.province(),
                List.of(new Grant(Role.OCOP_COUNCIL_MEMBER, false, Set.of())),
                sight);
    }

    private static SelfScore sheet(int a1a, int a1b, int b2, int c3, String service, int number) {
        return new SelfScore(
                Map.of("A1a", a1a, "A1b", a1b, "B2", b2, "C3", c3, service, number), Set.of("C3"));
    }

    public static WorkingPerson person(Official official) {
        return new WorkingPerson(
                official.account(),
                official.fullName(),
                official.position(),
                official.organisation(),
                official.organisationName(),
                official.province(),
                null);
    }

    /** Everybody who sits in councils of Đồng Tháp; whoever has checked the papers among them. */
    public static WorkingPeople people() {
        var all = Stream.concat(ALL.stream(), Stream.of(CHECKER)).map(CouncilMother::person);
        var found = all.toList();
        return _ -> found;
    }

    public static Council appointed(Dossier dossier) {
        return appointed(dossier, CHAIR.account());
    }

    public static Council appointed(Dossier dossier, @Nullable AccountId chair) {
        var council = new Council(dossier, DossierMother.NOW.plusSeconds(400));
        council.appoint(ALL.stream().map(CouncilMother::person).toList(), chair);
        return council;
    }

    /** A sheet of this member in this round, handed in. */
    public static ScoreSheet handedIn(Council council, Official member, SelfScore score) {
        var sheet = draft(council, member, score);
        sheet.handIn(score.on(CriteriaMother.rice()).total(), DossierMother.NOW.plusSeconds(500));
        return sheet;
    }

    public static ScoreSheet draft(Council council, Official member, SelfScore score) {
        var sheet = new ScoreSheet(council.id(), member.account(), council.round());
        sheet.write(score, "Theo minh chứng");
        return sheet;
    }

    public static void handIn(Council council, Official member) {
        council.handIn(member);
    }

    public static void handIn(ScoreSheet sheet, int total) {
        sheet.handIn(total, DossierMother.NOW.plusSeconds(500));
    }

    public static void layOpen(Council council) {
        council.layOpen();
    }

    public static void discuss(Council council) {
        council.discuss(25, "Đã trao đổi", CHAIR, DossierMother.NOW.plusSeconds(600));
    }

    public static void leave(Council council, Official member) {
        council.leave(member, "Người nhà góp vốn", DossierMother.NOW.plusSeconds(450));
    }

    /** Settled on what everybody gave. */
    public static void conclude(Council council, SelfScore each) {
        var set = CriteriaMother.rice();
        var sheets =
                Map.of(
                        CHAIR.account(), each.on(set),
                        SECOND.account(), each.on(set),
                        THIRD.account(), each.on(set),
                        FOURTH.account(), each.on(set));
        council.conclude(
                CouncilResult.of(council, CouncilRules.DEFAULT, sheets),
                DossierMother.NOW.plusSeconds(700));
    }
}
