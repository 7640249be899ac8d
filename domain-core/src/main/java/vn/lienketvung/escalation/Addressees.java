package vn.lienketvung.escalation;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;

/** The working people behind a place, as it is held today: deputies are told beside those they stand in for. */
record Addressees(WorkingPeople people) {

    private static final List<Role> OFFICIALS =
            Arrays.stream(Role.values()).filter(Role::actsForBody).toList();

    /** Empty when nobody holds it. */
    List<Told> find(LadderStep step, Addressee capacity, Watched commitment) {
        return holdersOf(capacity, commitment).stream()
                .map(each ->
                        new Told(
                                step,
                                capacity,
                                each.accountId().value(),
                                each.fullName(),
                                each.organisationName()))
                .toList();
    }

    private List<WorkingPerson> holdersOf(Addressee capacity, Watched commitment) {
        var implementer = Whom.in(commitment.implementer());
        var province = commitment.implementerProvince();
        return switch (capacity) {
            case IMPLEMENTER -> people.find(implementer.with(OFFICIALS));
            case COUNTERPART -> people.find(Whom.in(commitment.verifier()).with(OFFICIALS));
            case LEADER -> leaderOf(commitment);
            case DEPARTMENT_HEAD -> people.find(implementer.with(Role.DEPARTMENT_HEAD));
            case PROVINCE_LEADER ->
                    people.find(Whom.holding(Role.PROVINCE_LEADER).reaching(province));
            case COORDINATOR ->
                    people.find(Whom.holding(Role.REGIONAL_COORDINATOR).reaching(province));
            case MINISTRY -> people.find(Whom.holding(Role.MINISTRY_STAFF));
        };
    }

    /** By account; by the name in the terms where no account is known. */
    private List<WorkingPerson> leaderOf(Watched commitment) {
        var account = commitment.leaderAccount();
        var leaders =
                account != null
                        ? List.of(new AccountId(account))
                        : people.find(Whom.in(commitment.implementer())).stream()
                                .filter(each -> each.fullName().equals(commitment.leaderName()))
                                .map(WorkingPerson::accountId)
                                .toList();
        return leaders.isEmpty() ? List.of() : people.withDeputies(leaders);
    }
}
