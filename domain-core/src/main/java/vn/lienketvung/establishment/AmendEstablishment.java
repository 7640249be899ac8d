package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * An establishment that was confirmed says something else from now on. Its own people keep how it is reached; its commune and its
 * province also what its registration says, by a paper that they name. A name it bore before stays on record and is found.
 */
@UseCase
public class AmendEstablishment {

    private final EstablishmentDesk desk;
    private final CompleteAnswers complete;
    private final PhoneNumbers phones;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AmendEstablishment(
            EstablishmentDesk desk,
            Establishments establishments,
            Territory territory,
            PhoneNumbers phones,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.complete = new CompleteAnswers(establishments, territory, phones, clock);
        this.phones = phones;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the record says now, where an amendment begins.
     *
     * @throws ActionRefused when its state lets nobody amend it
     * @throws vn.lienketvung.shared.NotPermitted unless the person keeps the record, or is one of its own
     */
    public Establishment open(EstablishmentId id, Official by) {
        return opened(id, by).establishment();
    }

    private EstablishmentDesk.Opened opened(EstablishmentId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).mayKeep(), "establishment.amend", opened.desk().name());
        var state = opened.establishment().state();
        if (!state.isConfirmed())
            throw new ActionRefused(Refusal.of("establishment.rule.not-now", state));
        return opened;
    }

    /** Which answers differ from what the record says; all of these may be as they were typed. */
    public Set<Question> changes(Establishment establishment, Answers said) {
        var now = DeclaredAnswers.of(establishment, phones);
        var changed = EnumSet.noneOf(Question.class);
        for (var question : Question.values())
            if (!Objects.equals(now.to(question), said.to(question))) changed.add(question);
        return changed;
    }

    /**
     * @throws ActionRefused with everything that is missing or wrong, or when nothing is different
     * @throws vn.lienketvung.shared.NotPermitted unless the person keeps the record, or is one of its own
     */
    public void amend(EstablishmentId id, Answers said, AmendmentGround ground, Official by) {
        var opened = opened(id, by);
        var establishment = opened.establishment();
        var particulars = complete.read(said, id);
        var changed = changes(establishment, DeclaredAnswers.of(particulars, phones));
        var problems = new ArrayList<>(ground.problemsWith(changed, VietnamTime.today(clock)));
        problems.addAll(problemsWith(changed, opened.rights(by)));
        ActionRefused.ifAny(problems);
        events.announce(establishment.amend(particulars, changed, ground, by, clock.instant()));
    }

    private static List<Refusal> problemsWith(Set<Question> changed, EstablishmentRights rights) {
        var problems = new ArrayList<Refusal>();
        if (changed.isEmpty()) problems.add(Refusal.of("establishment.amend.rule.nothing"));
        if (changed.contains(Question.KIND))
            problems.add(Refusal.at(Question.KIND.field(), "establishment.amend.rule.kind"));
        if (changed.contains(Question.PROVINCE))
            problems.add(
                    Refusal.at(Question.PROVINCE.field(), "establishment.amend.rule.province"));
        if (changed.contains(Question.COMMUNE) && !rights.mayMoveSeat())
            problems.add(Refusal.at(Question.COMMUNE.field(), "establishment.amend.rule.commune"));
        if (!rights.mayAmendRegistration() && changed.stream().anyMatch(Question::isOfRegistration))
            problems.add(Refusal.of("establishment.amend.rule.registration", rights.desk().name()));
        return problems;
    }
}
