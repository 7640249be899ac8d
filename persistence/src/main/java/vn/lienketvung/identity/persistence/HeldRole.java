package vn.lienketvung.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Superior;
import vn.lienketvung.shared.Audience;

/**
 * A role as one person holds it now.
 *
 * @param place the viewers of the province or region it is for; null when it is for no place
 */
record HeldRole(Grant grant, @Nullable Audience place) {

    static HeldRole of(ResultSet row) throws SQLException {
        var provinces = (String[]) row.getArray("provinces").getArray();
        var bit = row.getObject("audience_bit", Integer.class);
        return new HeldRole(
                new Grant(
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("nationwide"),
                        Arrays.stream(provinces).map(ProvinceCode::new).collect(Collectors.toSet()),
                        superior(row)),
                bit == null ? null : Audience.ofBit(bit));
    }

    private static @Nullable Superior superior(ResultSet row) throws SQLException {
        var account = row.getObject("on_behalf_of", UUID.class);
        return account == null
                ? null
                : new Superior(new AccountId(account), row.getString("on_behalf_of_name"));
    }

    /** What the role lets one read beyond what is public. */
    Audience reads() {
        return switch (grant.role()) {
            case MINISTRY_STAFF -> Audience.NATION;
            case ADMINISTRATOR -> Audience.ADMINISTRATION;
            case AUDITOR,
                    OCOP_COUNCIL_MEMBER,
                    COMMUNE_FOCAL_POINT,
                    COOPERATIVE_REPRESENTATIVE,
                    RETAILER_REPRESENTATIVE ->
                    Audience.NOBODY;
            default -> ofPlace();
        };
    }

    Audience writes() {
        return switch (grant.role()) {
            case ADMINISTRATOR -> Audience.ADMINISTRATION;
            case MINISTRY_STAFF, AUDITOR -> Audience.NOBODY;
            default -> ofPlace();
        };
    }

    private Audience ofPlace() {
        return place == null ? Audience.NOBODY : place;
    }
}
