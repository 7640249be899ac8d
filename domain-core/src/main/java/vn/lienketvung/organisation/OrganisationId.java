package vn.lienketvung.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import vn.lienketvung.geography.ProvinceCode;

/** Identifies an organisation for good, through every change of its name. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** The people's committee of a province: its id is made of the province code, here as in the reference data. */
    public static OrganisationId ofCommittee(ProvinceCode province) {
        return new OrganisationId(md5("committee-" + province));
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** As PostgreSQL's {@code md5(text)::uuid}: all 128 bits of the digest, no version bits. */
    private static UUID md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
            var bits = ByteBuffer.wrap(digest);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
