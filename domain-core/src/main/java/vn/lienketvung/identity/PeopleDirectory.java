package vn.lienketvung.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Who holds a role today, for notices, panels and the choice of an accountable person; in Vietnamese order of
 * the names, everybody once. Suspended people and those of closed bodies are left out, deputies within their
 * days are in. Anybody who works here may ask, since names and positions are known to all; e-mail is not.
 */
public interface PeopleDirectory {

    Optional<WorkingPerson> find(AccountId account);

    /** Those of the accounts that work today. */
    List<WorkingPerson> findAll(Collection<AccountId> accounts);

    /** Whatever their roles. */
    List<WorkingPerson> everybodyIn(OrganisationId organisation);

    List<WorkingPerson> inOrganisation(Role role, OrganisationId organisation);

    /** Whose organisation has its seat in the province. */
    List<WorkingPerson> inProvince(Role role, ProvinceCode province);

    /** Who holds the role for the region: coordinators and reviewers. */
    List<WorkingPerson> forRegion(Role role, RegionCode region);

    List<WorkingPerson> nationwide(Role role);
}
