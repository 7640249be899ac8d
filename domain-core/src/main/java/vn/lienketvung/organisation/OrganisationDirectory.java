package vn.lienketvung.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.Page;

/** The read side of organisations: names for pages, choices for pickers. */
public interface OrganisationDirectory {

    Optional<OrganisationSummary> find(OrganisationId id);

    /** Those of the ids that exist, in Vietnamese order of their names. */
    List<OrganisationSummary> findAll(Collection<OrganisationId> ids);

    /** Every active body that may sign or carry a commitment, by province, committee first, then by name. */
    List<OrganisationSummary> mayBeParty();

    /** Every active body, in the order of {@link #search}: the choices where a person may belong to any. */
    List<OrganisationSummary> active();

    /** One page of those that match, by kind, province and Vietnamese order of the name. */
    Page<OrganisationSummary> search(OrganisationQuery query);
}
