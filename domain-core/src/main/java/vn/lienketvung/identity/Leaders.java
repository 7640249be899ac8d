package vn.lienketvung.identity;

import java.util.List;
import vn.lienketvung.organisation.OrganisationId;

/** The leaders who answer for what a body promises: everybody may know who they are. */
public interface Leaders {

    /** Working leaders of the body itself and of the committee above it, in Vietnamese order of the names. */
    List<Leader> of(OrganisationId body);

    /**
     * @param own whether they lead the body itself, not the committee above it
     */
    record Leader(AccountId account, String fullName, String position, boolean own) {}
}
