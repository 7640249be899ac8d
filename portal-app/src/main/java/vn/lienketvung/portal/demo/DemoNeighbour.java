package vn.lienketvung.portal.demo;

import java.util.List;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;

/**
 * An invented person of a province or region that only the many illustrative agreements concern. Names are put together
 * from common family and given names, each position says that the person is illustrative.
 */
record DemoNeighbour(String username, String fullName, String position, RoleGrant grant)
        implements DemoActor {

    private static final List<String> FAMILIES =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
                    "Dương", "Lý");
    private static final List<String> MIDDLES =
            List.of("Thị", "Văn", "Minh", "Thu", "Quốc", "Ngọc", "Thanh");
    private static final List<String> GIVEN =
            List.of(
                    "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hiền", "Khoa", "Liên",
                    "Mai", "Nam", "Oanh", "Phúc", "Quân", "Sơn", "Thảo", "Trung", "Vân");

    static DemoNeighbour of(String place, String post, String position, RoleGrant grant) {
        var username = place + "." + post;
        return new DemoNeighbour(username, nameOf(username), position + " (minh họa)", grant);
    }

    static DemoNeighbour of(String place, String post, String position, Role role) {
        return of(place, post, position, RoleGrant.of(role));
    }

    /** The same name for the same person at every start. */
    private static String nameOf(String username) {
        var seed = Math.floorMod(username.hashCode(), 10_007);
        return FAMILIES.get(seed % FAMILIES.size())
                + " "
                + MIDDLES.get(seed / 7 % MIDDLES.size())
                + " "
                + GIVEN.get(seed / 3 % GIVEN.size());
    }
}
