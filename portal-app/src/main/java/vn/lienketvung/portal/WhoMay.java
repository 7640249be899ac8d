package vn.lienketvung.portal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;

/** Says to whoever was refused which roles open an address; it opens nothing itself. */
final class WhoMay {

    private static final List<String> ADMINISTRATION =
            List.of(
                    "/quan-tri/don-vi",
                    "/quan-tri/nguoi-dung",
                    "/quan-tri/lich-lam-viec",
                    "/quan-tri/danh-muc",
                    "/quan-tri/ocop",
                    "/quan-tri/hop-thu-di",
                    "/quan-tri/suc-khoe");

    private WhoMay() {}

    /** Empty for an address that the portal does not have or that is nobody's matter of roles. */
    static List<Role> open(String method, String path) {
        if (path.startsWith("/quan-tri/nhat-ky")) return List.of(Role.AUDITOR);
        if (path.startsWith("/quan-tri/ocop/bo-tieu-chi") && !path.contains("/nhap"))
            return List.of(Role.ADMINISTRATOR, Role.MINISTRY_STAFF);
        if (ADMINISTRATION.stream().anyMatch(path::startsWith)) return List.of(Role.ADMINISTRATOR);
        if (path.startsWith("/lam-viec/hoi-dong"))
            return List.of(Role.REGIONAL_COORDINATOR, Role.MINISTRY_STAFF);
        if (path.equals("/lam-viec/hoi-mua/tong-hop"))
            return allThat(
                    role -> role.reach() == Reach.OWN_PROVINCE || role == Role.MINISTRY_STAFF);
        if (path.startsWith("/lam-viec/san-pham-cua-toi")
                || path.startsWith("/lam-viec/hoi-mua")
                || path.startsWith("/lam-viec/co-so-cua-toi"))
            return List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);
        if (!path.startsWith("/lam-viec/")) return List.of();
        if (path.startsWith("/lam-viec/viec-cua-toi") || path.startsWith("/lam-viec/hoi-dong-ocop"))
            return allThat(Role::hasTasks);
        boolean reads = method.equals("GET") || path.startsWith("/lam-viec/chung-nhan-ocop");
        return allThat(reads ? Role::readsAgreements : Role::worksOnAgreements);
    }

    private static List<Role> allThat(Predicate<Role> may) {
        return Arrays.stream(Role.values()).filter(may).toList();
    }
}
