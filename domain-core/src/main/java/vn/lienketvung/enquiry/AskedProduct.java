package vn.lienketvung.enquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * A public product as somebody who asks for it meets it.
 *
 * @param address the last part of its public address
 * @param producer null for a product of the published lists, whose maker is not in the register
 * @param producerName null when nobody published it
 * @param place the commune it comes from, or whatever place was published
 * @param unit what it is sold by; null when its maker did not say
 */
public record AskedProduct(
        UUID id,
        String address,
        String name,
        @Nullable UUID producer,
        @Nullable String producerName,
        String place,
        String provinceName,
        @Nullable String unit) {

    /** The body whose people would answer; null when its maker is not in the register. */
    public @Nullable OrganisationId body() {
        return producer == null ? null : new OrganisationId(producer);
    }

    AskedAbout subject() {
        return new AskedAbout(id, name, producerName == null ? "" : producerName, address);
    }
}
