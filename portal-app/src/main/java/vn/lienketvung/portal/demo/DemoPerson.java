package vn.lienketvung.portal.demo;

import java.util.List;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;

/** The people of the trial portal; names are invented, and each position says so. */
public enum DemoPerson {
    DONG_THAP_OFFICIAL(
            "dongthap.canbo",
            "Nguyễn Thị Lan",
            "Chuyên viên",
            DemoBody.DONG_THAP_TRADE,
            Role.PROVINCIAL_OFFICIAL),
    DONG_THAP_CLERK(
            "dongthap.vanthu", "Phạm Thị Hoa", "Văn thư", DemoBody.DONG_THAP_TRADE, Role.CLERK),
    HO_CHI_MINH_OFFICIAL(
            "hcm.canbo",
            "Trần Quang Minh",
            "Chuyên viên",
            DemoBody.HO_CHI_MINH_TRADE,
            Role.PROVINCIAL_OFFICIAL),
    HO_CHI_MINH_CLERK(
            "hcm.vanthu", "Võ Thanh Tâm", "Văn thư", DemoBody.HO_CHI_MINH_TRADE, Role.CLERK),
    LAM_DONG_OFFICIAL(
            "lamdong.canbo",
            "Đặng Anh Dũng",
            "Chuyên viên",
            DemoBody.LAM_DONG_TRADE,
            Role.PROVINCIAL_OFFICIAL),
    LAM_DONG_CLERK("lamdong.vanthu", "Lý Thu Hà", "Văn thư", DemoBody.LAM_DONG_TRADE, Role.CLERK),
    MEKONG_COORDINATOR(
            "dbscl.dieuphoi",
            "Huỳnh Gia Khánh",
            "Điều phối viên",
            DemoBody.MEKONG_OFFICE,
            Role.REGIONAL_COORDINATOR),
    SOUTHEAST_COORDINATOR(
            "dnb.dieuphoi",
            "Mai Hoài An",
            "Điều phối viên",
            DemoBody.SOUTHEAST_OFFICE,
            Role.REGIONAL_COORDINATOR),
    MINISTRY_STAFF(
            "bo.theodoi", "Bùi Bích Ngọc", "Chuyên viên", DemoBody.MINISTRY, Role.MINISTRY_STAFF),
    AUDITOR("kiemtoan", "Đỗ Hải Sơn", "Kiểm toán viên", DemoBody.MINISTRY, Role.AUDITOR),
    ADMINISTRATOR(
            "quantri", "Hoàng Minh Quân", "Quản trị viên", DemoBody.MINISTRY, Role.ADMINISTRATOR);

    private final String username;
    private final String fullName;
    private final String position;
    private final DemoBody body;
    private final Role role;

    DemoPerson(String username, String fullName, String position, DemoBody body, Role role) {
        this.username = username;
        this.fullName = fullName;
        this.position = position;
        this.body = body;
        this.role = role;
    }

    public String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    /** Says of each person that they are invented. */
    String position() {
        return position + " (minh họa)";
    }

    DemoBody body() {
        return body;
    }

    List<RoleGrant> roles() {
        RegionCode region = body.region();
        return List.of(RoleGrant.of(role, region));
    }
}
