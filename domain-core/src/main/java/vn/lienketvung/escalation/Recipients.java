package vn.lienketvung.escalation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienketvung.identity.AccountId;

/**
 * Who is told of a step. A place nobody holds is named, and the next one up is told in its stead: a step never
 * reaches nobody silently.
 */
public record Recipients(List<Told> told, List<Vacancy> vacancies) {

    public Recipients {
        told = List.copyOf(told);
        vacancies = List.copyOf(vacancies);
    }

    static Recipients of(LadderStep step, Watched commitment, Addressees addressees) {
        var told = new ArrayList<Told>();
        var vacancies = new LinkedHashSet<Addressee>();
        for (var capacity : step.addressees())
            find(step, capacity, commitment, addressees, told, vacancies);
        return new Recipients(
                told, vacancies.stream().map(each -> new Vacancy(step, each)).toList());
    }

    private static void find(
            LadderStep step,
            Addressee capacity,
            Watched commitment,
            Addressees addressees,
            List<Told> told,
            Set<Addressee> vacancies) {
        var found = addressees.find(step, capacity, commitment);
        if (found.isEmpty()) {
            vacancies.add(capacity);
            capacity.nextUp()
                    .ifPresent(up -> find(step, up, commitment, addressees, told, vacancies));
        }
        for (var each : found)
            if (told.stream().noneMatch(other -> other.account().equals(each.account())))
                told.add(each);
    }

    Set<AccountId> accounts() {
        var accounts = new LinkedHashSet<AccountId>();
        told.forEach(each -> accounts.add(new AccountId(each.account())));
        return accounts;
    }
}
