package vn.lienketvung.establishment;

import java.util.stream.Stream;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.Organisations;

/** What the body of an establishment is called among the organisations, where no two of a province bear one name. */
final class BodyName {

    private final Organisations organisations;
    private final CommuneDesks desks;

    BodyName(Organisations organisations, CommuneDesks desks) {
        this.organisations = organisations;
        this.desks = desks;
    }

    /** Its own name; where a body of the province has that already, with the commune or the receipt behind it. */
    OrganisationNames of(Establishment establishment) {
        var body = new OrganisationId(establishment.id().value());
        var name = establishment.name();
        var place = establishment.place();
        return Stream.of(
                        name,
                        name + " – " + desks.of(place.commune()).name(),
                        name + " – " + establishment.receipt().shown())
                .filter(each -> each.length() <= OrganisationNames.LONGEST)
                .filter(each -> !organisations.isNameTaken(each, place.province(), body))
                .findFirst()
                .map(free -> new OrganisationNames(free, null))
                .orElseGet(() -> new OrganisationNames(establishment.receipt().shown(), null));
    }
}
