package vn.lienketvung.enquiry;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Whoever makes the product today: the producer follows when records are merged.
 *
 * @param phone in the form of E.164
 */
public record AskedMaker(
        OrganisationId body, String name, @Nullable String phone, @Nullable String email) {}
