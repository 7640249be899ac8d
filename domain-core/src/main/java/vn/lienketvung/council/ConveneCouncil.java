package vn.lienketvung.council;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The office of the province appoints the council of a dossier, and more members when some have left. */
@UseCase
public class ConveneCouncil {

    private final FindCandidates finding;
    private final Councils councils;
    private final DomainEvents events;
    private final Clock clock;

    public ConveneCouncil(
            FindCandidates finding, Councils councils, DomainEvents events, Clock clock) {
        this.finding = finding;
        this.councils = councils;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asked before anything that was chosen is looked at.
     *
     * @throws ActionRefused when the council is complete, or the dossier does not wait for one
     */
    public void requireAppointment(DossierId id, Official by) {
        var opened = finding.office(id, by);
        var council = opened.council();
        var open =
                opened.dossier().state() == DossierState.IN_COUNCIL
                        && (council == null
                                || council.state() == CouncilState.SCORING && council.round() == 1);
        if (!open) throw new ActionRefused(Refusal.of("council.rule.not-now"));
    }

    /**
     * @param chair one of the members, or null where a chair sits in it already
     * @throws ActionRefused when somebody has an interest, there is not one chair, or there are too few
     */
    public void appoint(
            DossierId id, Set<AccountId> members, @Nullable AccountId chair, Official by) {
        requireAppointment(id, by);
        var opened = finding.office(id, by);
        var chosen = chosen(opened.dossier(), members, finding.candidates(id, by));
        var council = opened.council();
        if (council == null) {
            var fresh = new Council(opened.dossier(), clock.instant());
            var appointed = fresh.appoint(chosen, chair);
            councils.save(fresh);
            events.announce(appointed);
        } else events.announce(council.appoint(chosen, chair));
    }

    private static List<WorkingPerson> chosen(
            Dossier dossier, Set<AccountId> members, List<FindCandidates.Candidate> candidates) {
        var chosen = new ArrayList<WorkingPerson>();
        var problems = new ArrayList<Refusal>();
        for (var each : candidates) {
            if (!members.contains(each.person().accountId())) continue;
            var interest = each.interest();
            if (interest != null)
                problems.add(
                        Refusal.at("members", "council.rule.interest", each.person().fullName()));
            chosen.add(each.person());
        }
        if (chosen.size() < members.size())
            problems.add(Refusal.at("members", "council.rule.no-candidate", dossier.id()));
        if (members.isEmpty()) problems.add(Refusal.at("members", "council.rule.nobody"));
        ActionRefused.ifAny(problems);
        return chosen;
    }
}
