package vn.lienketvung.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Gives everything that waits for a person by name to people of the same body, so that nothing falls into a void. */
@UseCase
public class HandOverWork {

    private static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private final PersonalWork work;
    private final WorkingPeople people;
    private final DomainEvents events;

    public HandOverWork(PersonalWork work, WorkingPeople people, DomainEvents events) {
        this.work = work;
        this.people = people;
        this.events = events;
    }

    /** What waits for the person. */
    public List<OpenWork> of(AccountId person) {
        mustKeep();
        return work.of(person);
    }

    /** Who may take something of it over: colleagues who work on agreements. */
    public List<WorkingPerson> colleaguesOf(AccountId person, OrganisationId body) {
        mustKeep();
        var working = Whom.in(body).with(WorkKind.rolesThat(Role::worksOnAgreements));
        return people.find(working).stream()
                .filter(each -> !each.accountId().equals(person))
                .toList();
    }

    /**
     * Nothing is handed on unless everything can be.
     *
     * @param body where the person has worked until now
     * @throws ActionRefused naming each piece for which nobody fit was chosen
     */
    public void handOver(
            AccountId person, String name, OrganisationId body, Successors successors, Instant at) {
        mustKeep();
        var open = work.of(person);
        ActionRefused.ifAny(problemsOf(person, body, open, successors));
        Map<AccountId, Integer> taken = new LinkedHashMap<>();
        for (var each : open) {
            var to = each.kind().needsSuccessor() ? successors.of(each) : null;
            if (!work.handOn(each, person, to, "Chuyển công tác", at))
                throw new ActionRefused(unfit(each));
            events.announce(new WorkEvent.HandedOn(each, person, to));
            if (to != null) taken.merge(to, 1, Integer::sum);
        }
        taken.forEach(
                (to, pieces) -> events.announce(new WorkEvent.TakenOver(person, name, to, pieces)));
    }

    private List<Refusal> problemsOf(
            AccountId person, OrganisationId body, List<OpenWork> open, Successors successors) {
        var problems = new ArrayList<Refusal>();
        for (var each : open) {
            if (!each.kind().needsSuccessor()) continue;
            var to = successors.of(each);
            if (to == null) problems.add(missing(each));
            else if (to.equals(person) || !mayTake(each, to, body)) problems.add(unfit(each));
        }
        if (work.waitsAt(body) && isLast(person, body))
            problems.add(Refusal.of("task.rule.last-at-body"));
        return problems;
    }

    private boolean mayTake(OpenWork piece, AccountId to, OrganisationId body) {
        return people.of(List.of(body), piece.kind().heldBySuccessor()).contains(to);
    }

    /** Whether the body would be left with nobody who acts for it. */
    private boolean isLast(AccountId person, OrganisationId body) {
        var acting = people.of(List.of(body), WorkKind.rolesThat(Role::actsForBody));
        return acting.contains(person) && acting.size() == 1;
    }

    private static Refusal missing(OpenWork piece) {
        return Refusal.at("successor", "task.rule.successor-missing", piece.kind(), piece.mark());
    }

    private static Refusal unfit(OpenWork piece) {
        return Refusal.at("successor", "task.rule.successor-unfit", piece.kind(), piece.mark());
    }

    private static void mustKeep() {
        Acting.mustWriteFor(KEEPERS, "work.hand-over");
    }
}
