package vn.lienketvung.organisation;

import java.util.Optional;
import vn.lienketvung.shared.Refusal;

/** What other contexts have against closing a body, such as people who still work in it. */
public interface ClosingObstacle {

    Optional<Refusal> against(OrganisationId closing);
}
