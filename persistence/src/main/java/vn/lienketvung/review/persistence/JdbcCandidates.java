package vn.lienketvung.review.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.review.Candidate;
import vn.lienketvung.review.Candidates;

/** Reviewers and coordinators of the directory of people, the deputies of coordinators among them. */
@Component
@Transactional(readOnly = true)
class JdbcCandidates implements Candidates {

    private static final Whom SITTING = Whom.holding(Role.REVIEWER, Role.REGIONAL_COORDINATOR);

    private final WorkingPeople people;

    JdbcCandidates(WorkingPeople people) {
        this.people = people;
    }

    @Override
    public List<Candidate> reaching(Collection<ProvinceCode> provinces) {
        return people.find(SITTING.reaching(provinces)).stream()
                .map(JdbcCandidates::candidate)
                .toList();
    }

    private static Candidate candidate(WorkingPerson person) {
        return new Candidate(
                person.accountId(),
                person.fullName(),
                person.position(),
                person.organisationId(),
                person.organisationName(),
                person.province());
    }
}
