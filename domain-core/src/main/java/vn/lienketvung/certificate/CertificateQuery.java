package vn.lienketvung.certificate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Which certificates somebody looks for.
 *
 * @param text a piece of the name of the product or the producer, or of the number; null for any
 * @param page from 1
 * @param everywhere all of them
 * @param provinces whose certificates are shown besides
 * @param producer whose certificates are shown besides; null for nobody's
 */
public record CertificateQuery(
        @Nullable String text,
        int page,
        boolean everywhere,
        Set<ProvinceCode> provinces,
        @Nullable OrganisationId producer) {

    /** Rows of a page. */
    public static final int SIZE = 25;
}
