package vn.lienketvung.privacy;

import java.util.List;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;

/** Everything that the portal holds of one person. */
public interface OwnData {

    /**
     * @param body where the person works: the record of an establishment that speaks of them bears its number
     */
    List<OwnTable> of(AccountId account, OrganisationId body);
}
