package vn.lienketvung.portal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;

/** The people of the trial portal; names are invented, and each position says so. */
public enum DemoPerson implements DemoActor {
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
    /** The ministry's report passes through two hands. */
    MINISTRY_HEAD(
            "bo.lanhdaovu",
            "Lưu Hồng Phúc",
            "Phó Vụ trưởng",
            DemoBody.MINISTRY,
            Role.MINISTRY_STAFF),
    AUDITOR("kiemtoan", "Đỗ Hải Sơn", "Kiểm toán viên", DemoBody.MINISTRY, Role.AUDITOR),
    ADMINISTRATOR(
            "quantri", "Hoàng Minh Quân", "Quản trị viên", DemoBody.MINISTRY, Role.ADMINISTRATOR),
    DONG_THAP_LEADER(
            "dongthap.lanhdao",
            "Trịnh Quốc Hùng",
            "Phó Chủ tịch",
            DemoBody.DONG_THAP_COMMITTEE,
            Role.PROVINCE_LEADER),
    HO_CHI_MINH_LEADER(
            "hcm.lanhdao",
            "Lương Ngọc Diệp",
            "Phó Chủ tịch",
            DemoBody.HO_CHI_MINH_COMMITTEE,
            Role.PROVINCE_LEADER),
    LAM_DONG_LEADER(
            "lamdong.lanhdao",
            "Châu Thiên Phong",
            "Phó Chủ tịch",
            DemoBody.LAM_DONG_COMMITTEE,
            Role.PROVINCE_LEADER),
    DONG_THAP_HEAD(
            "dongthap.giamdoc",
            "Kiều Thanh Bình",
            "Giám đốc",
            DemoBody.DONG_THAP_TRADE,
            Role.DEPARTMENT_HEAD),
    DONG_THAP_DEPUTY_HEAD(
            "dongthap.phogiamdoc",
            "Mạc Văn Tín",
            "Phó Giám đốc",
            DemoBody.DONG_THAP_TRADE,
            Role.PROVINCIAL_OFFICIAL),
    HO_CHI_MINH_HEAD(
            "hcm.giamdoc",
            "Phan Hải Yến",
            "Giám đốc",
            DemoBody.HO_CHI_MINH_TRADE,
            Role.DEPARTMENT_HEAD),
    LAM_DONG_HEAD(
            "lamdong.giamdoc",
            "Ninh Đức Thọ",
            "Giám đốc",
            DemoBody.LAM_DONG_TRADE,
            Role.DEPARTMENT_HEAD),
    FIRST_REVIEWER(
            "thamdinh.mot",
            "Tạ Thành Vinh",
            "Thành viên hội đồng thẩm định",
            DemoBody.MINISTRY,
            Role.REVIEWER),
    SECOND_REVIEWER(
            "thamdinh.hai",
            "Quách Mỹ Linh",
            "Thành viên hội đồng thẩm định",
            DemoBody.MEKONG_OFFICE,
            Role.REVIEWER),
    THIRD_REVIEWER(
            "thamdinh.ba",
            "Thái Bá Lộc",
            "Thành viên hội đồng thẩm định",
            DemoBody.LAM_DONG_FARMING,
            Role.REVIEWER),
    FOURTH_REVIEWER(
            "thamdinh.bon",
            "Hà Diệu Thảo",
            "Thành viên hội đồng thẩm định",
            DemoBody.DONG_THAP_FARMING,
            Role.REVIEWER),
    COOPERATIVE_REPRESENTATIVE(
            "htx.senvang",
            "Ngô Thị Bảy",
            "Giám đốc hợp tác xã",
            DemoBody.COOPERATIVE,
            Role.COOPERATIVE_REPRESENTATIVE),
    RETAILER_REPRESENTATIVE(
            "sieuthi.bennang",
            "Dương Kiều Oanh",
            "Trưởng phòng thu mua",
            DemoBody.RETAILER,
            Role.RETAILER_REPRESENTATIVE),
    BANK_REPRESENTATIVE(
            "nganhang.donghanh",
            "Tô Hữu Nghĩa",
            "Chuyên viên khách hàng",
            DemoBody.BANK,
            Role.RETAILER_REPRESENTATIVE),
    COMMUNE_FOCAL_POINT(
            "sadec.daumoi",
            "Đinh Tường Vi",
            "Công chức đầu mối",
            DemoBody.SA_DEC_COMMUNE,
            Role.COMMUNE_FOCAL_POINT),
    INSPECTOR(
            "dongthap.kiemtra",
            "Cao Trí Kiên",
            "Cán bộ kiểm tra",
            DemoBody.DONG_THAP_TRADE,
            Role.INSPECTOR),
    OCOP_COUNCIL_MEMBER(
            "dongthap.ocop",
            "Lâm Nhật Hạ",
            "Thành viên hội đồng OCOP",
            DemoBody.DONG_THAP_FARMING,
            Role.OCOP_COUNCIL_MEMBER),
    SECOND_OCOP_MEMBER(
            "ocop.hai",
            "Khổng Thanh Trà",
            "Thành viên hội đồng OCOP",
            DemoBody.DONG_THAP_FARMING,
            Role.OCOP_COUNCIL_MEMBER),
    THIRD_OCOP_MEMBER(
            "ocop.ba",
            "Viên Đức Hạnh",
            "Thành viên hội đồng OCOP",
            DemoBody.DONG_THAP_TRADE,
            Role.OCOP_COUNCIL_MEMBER),
    FOURTH_OCOP_MEMBER(
            "ocop.bon",
            "Âu Minh Thư",
            "Thành viên hội đồng OCOP",
            DemoBody.DONG_THAP_TRADE,
            Role.OCOP_COUNCIL_MEMBER);

    /** Where whoever has no region of their own coordinates or reviews. */
    private static final RegionCode MEKONG = new RegionCode("DBSCL");

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

    @Override
    public String username() {
        return username;
    }

    @Override
    public String fullName() {
        return fullName;
    }

    /** Says of each person that they are invented. */
    String position() {
        return position + " (minh họa)";
    }

    DemoBody body() {
        return body;
    }

    Role role() {
        return role;
    }

    /** The two-digit code of the province; null at regional and national bodies. */
    @Nullable String province() {
        var province = body.seat().province();
        return province == null ? null : province.value();
    }

    List<RoleGrant> roles() {
        var own = body.region();
        return List.of(RoleGrant.of(role, own == null ? MEKONG : own));
    }
}
