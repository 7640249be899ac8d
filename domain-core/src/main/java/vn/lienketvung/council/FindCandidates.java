package vn.lienketvung.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.shared.UseCase;

/** The office of the province looks whom it may appoint. */
@UseCase
public class FindCandidates {

    private final CouncilDesk desk;
    private final WorkingPeople people;
    private final Clearance clearance;

    public FindCandidates(CouncilDesk desk, WorkingPeople people, Clearance clearance) {
        this.desk = desk;
        this.people = people;
        this.clearance = clearance;
    }

    /**
     * Somebody who sits in councils of the province and not in this one yet.
     *
     * @param interest why this person must not; null for none that the portal knows
     */
    public record Candidate(WorkingPerson person, @Nullable Interest interest) {}

    /** In Vietnamese order of their names. */
    public List<Candidate> candidates(DossierId id, Official by) {
        var opened = office(id, by);
        var council = opened.council();
        return people.find(Whom.holding(Role.OCOP_COUNCIL_MEMBER)).stream()
                .filter(person -> opened.dossier().province().equals(person.province()))
                .filter(person -> council == null || !sits(council, person))
                .map(person ->
                        new Candidate(person, Interest.of(person, opened.dossier()).orElse(null)))
                .toList();
    }

    private static boolean sits(Council council, WorkingPerson person) {
        return council.members().stream()
                .anyMatch(member -> member.account().equals(person.accountId()));
    }

    /** The dossier, for its office alone. */
    CouncilDesk.Opened office(DossierId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).isOffice(), "council.appoint", null);
        return opened;
    }
}
