package vn.lienketvung.establishment.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/** Declarations are the portal's own while they are filled in; who goes on with one is told to the audit trail all the same. */
final class DeclarationSight {

    private static final Sight VISITOR = Sight.portal("declaration");

    private DeclarationSight() {}

    /**
     * @param official an official who fills it in for somebody else; null for the declarant
     */
    static Sight of(@Nullable Official official) {
        return official == null
                ? VISITOR
                : new Sight(official.sight().actor(), Audience.PORTAL, Audience.PORTAL);
    }
}
