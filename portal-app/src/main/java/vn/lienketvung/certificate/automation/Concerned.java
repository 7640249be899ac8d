package vn.lienketvung.certificate.automation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Whom;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.OrganisationId;

/** Whom a decision or a certificate concerns. */
@Component
class Concerned {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final CommuneDesks desks;
    private final WorkingPeople people;

    Concerned(CommuneDesks desks, WorkingPeople people) {
        this.desks = desks;
        this.people = people;
    }

    Set<AccountId> producer(OrganisationId producer) {
        return people.of(List.of(producer), REPRESENTING);
    }

    Set<AccountId> province(ProvinceCode province) {
        return people.reaching(List.of(province), Role.PROVINCIAL_OFFICIAL);
    }

    /** The focal points of the commune; nobody where it has none. */
    Set<AccountId> commune(Dossier dossier) {
        return desks.of(dossier.commune()).people();
    }

    Set<AccountId> ministry() {
        return people.find(Whom.holding(Role.MINISTRY_STAFF)).stream()
                .map(WorkingPerson::accountId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
