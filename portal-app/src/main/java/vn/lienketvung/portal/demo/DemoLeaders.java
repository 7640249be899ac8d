package vn.lienketvung.portal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AccountableLeader;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.Enforcement;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;

/** Gives each invented commitment a leader: the head of its implementer, or a name where none has an account. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoLeaders {

    private final WorkingPeople people;

    DemoLeaders(WorkingPeople people) {
        this.people = people;
    }

    /** The same commitment, answered for. */
    CommitmentDraft answering(CommitmentDraft plain) {
        var implementer = plain.implementer();
        var heads = implementer == null ? List.<WorkingPerson>of() : headsOf(implementer);
        return heads.isEmpty()
                ? with(
                        plain,
                        "Lãnh đạo phụ trách (minh họa)",
                        "Phó Giám đốc Sở",
                        plain.enforcement())
                : with(plain, null, null, ledBy(heads.getFirst(), plain.enforcement()));
    }

    private List<WorkingPerson> headsOf(OrganisationId body) {
        return people.find(AccountableLeader.of(List.of(body)));
    }

    private static Enforcement ledBy(WorkingPerson head, Enforcement plain) {
        return new Enforcement(
                plain.milestones(),
                plain.condition(),
                plain.conditionOwner(),
                plain.conditionDueOn(),
                plain.remedy(),
                plain.weight(),
                head.accountId().value());
    }

    private static CommitmentDraft with(
            CommitmentDraft plain,
            @Nullable String name,
            @Nullable String position,
            Enforcement enforcement) {
        return new CommitmentDraft(
                plain.id(),
                plain.text(),
                plain.baseline(),
                plain.target(),
                plain.unit(),
                plain.dueOn(),
                plain.implementer(),
                name,
                position,
                plain.verifier(),
                enforcement);
    }
}
