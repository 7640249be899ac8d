package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory of the people a test hires. */
public class InMemoryWorkingPeople implements WorkingPeople {

    private record Held(Role role, Grant grant, @Nullable AccountId inSteadOf) {}

    private record Hired(WorkingPerson person, List<Held> roles) {}

    private final List<Hired> hired = new ArrayList<>();

    /** With the roles the person has; a deputy's among them. */
    public InMemoryWorkingPeople hire(Official... people) {
        for (var each : people)
            hired.add(
                    new Hired(
                            new WorkingPerson(
                                    each.account(),
                                    each.fullName(),
                                    each.position(),
                                    each.organisation(),
                                    each.organisationName(),
                                    each.province(),
                                    null),
                            each.grants().stream().map(InMemoryWorkingPeople::held).toList()));
        return this;
    }

    private static Held held(Grant grant) {
        var superior = grant.onBehalfOf();
        return new Held(grant.role(), grant, superior == null ? null : superior.account());
    }

    @Override
    public List<WorkingPerson> find(Whom whom) {
        return hired.stream()
                .filter(each -> fits(each.person(), whom))
                .filter(each ->
                        whom.roles() == null && whom.reaching() == null && whom.inSteadOf() == null
                                || each.roles().stream().anyMatch(fits(whom)))
                .map(Hired::person)
                .sorted(Comparator.comparing(WorkingPerson::fullName))
                .toList();
    }

    private static boolean fits(WorkingPerson person, Whom whom) {
        return (whom.accounts() == null || whom.accounts().contains(person.accountId()))
                && (whom.organisations() == null
                        || whom.organisations().contains(person.organisationId()));
    }

    private static Predicate<Held> fits(Whom whom) {
        return held ->
                Stream.<Boolean>of(
                                whom.roles() == null || whom.roles().contains(held.role()),
                                whom.inSteadOf() == null
                                        || held.inSteadOf() != null
                                                && whom.inSteadOf().contains(held.inSteadOf()),
                                whom.reaching() == null
                                        || whom.reaching().stream().anyMatch(held.grant()::reaches))
                        .allMatch(Boolean::booleanValue);
    }
}
