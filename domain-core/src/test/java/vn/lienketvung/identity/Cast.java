package vn.lienketvung.identity;

import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COOPERATIVE;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_RETAILER;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.LAM_DONG_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_OFFICE;
import static vn.lienketvung.organisation.OrganisationMother.MINISTRY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/** The people of the tests, all invented: two or three of each province, and those who look on. */
public final class Cast {

    private static final Audience OF_DONG_THAP = Audience.ofBit(33);
    private static final Audience OF_HO_CHI_MINH = Audience.ofBit(31);
    private static final Audience OF_LAM_DONG = Audience.ofBit(29);
    private static final Audience OF_MEKONG = Audience.ofBit(43);

    /** Official of Đồng Tháp's department of industry and trade. */
    public static final Official LAN =
            provincial("Nguyễn Thị Lan", DONG_THAP_TRADE, Role.PROVINCIAL_OFFICIAL, OF_DONG_THAP);

    /** A second official of the same department. */
    public static final Official PHUC =
            provincial("Lê Văn Phúc", DONG_THAP_TRADE, Role.PROVINCIAL_OFFICIAL, OF_DONG_THAP);

    /** Clerk of the same department. */
    public static final Official HOA =
            provincial("Phạm Thị Hoa", DONG_THAP_TRADE, Role.CLERK, OF_DONG_THAP);

    /** Official of Ho Chi Minh City's department of industry and trade. */
    public static final Official MINH =
            provincial(
                    "Trần Quang Minh", HO_CHI_MINH_TRADE, Role.PROVINCIAL_OFFICIAL, OF_HO_CHI_MINH);

    /** Clerk of the same department. */
    public static final Official TAM =
            provincial("Võ Thanh Tâm", HO_CHI_MINH_TRADE, Role.CLERK, OF_HO_CHI_MINH);

    /** Official of Lâm Đồng's department of industry and trade: usually the stranger. */
    public static final Official DUNG =
            provincial("Đặng Anh Dũng", LAM_DONG_TRADE, Role.PROVINCIAL_OFFICIAL, OF_LAM_DONG);

    /** Coordinator of the Mekong delta, to which Đồng Tháp belongs. */
    public static final Official KHANH =
            official(
                    "Huỳnh Gia Khánh",
                    MEKONG_OFFICE,
                    new Grant(
                            Role.REGIONAL_COORDINATOR,
                            false,
                            Set.of(
                                    DONG_THAP,
                                    new ProvinceCode("86"),
                                    new ProvinceCode("91"),
                                    new ProvinceCode("92"),
                                    new ProvinceCode("96"))),
                    Audience.PUBLIC.with(OF_MEKONG),
                    OF_MEKONG);

    /** Ministry staff: sees the nation, changes nothing. */
    public static final Official NGOC =
            official(
                    "Bùi Bích Ngọc",
                    MINISTRY,
                    new Grant(Role.MINISTRY_STAFF, true, Set.of()),
                    Audience.PUBLIC.with(Audience.NATION),
                    Audience.NOBODY);

    /** Auditor. */
    public static final Official SON =
            official(
                    "Đỗ Hải Sơn",
                    MINISTRY,
                    new Grant(Role.AUDITOR, true, Set.of()),
                    Audience.PUBLIC,
                    Audience.NOBODY);

    /** Administrator. */
    public static final Official QUAN =
            official(
                    "Hoàng Minh Quân",
                    MINISTRY,
                    new Grant(Role.ADMINISTRATOR, true, Set.of()),
                    Audience.PUBLIC.with(Audience.ADMINISTRATION),
                    Audience.ADMINISTRATION);

    /** Deputy chairman of Đồng Tháp's committee. */
    public static final Official HUNG =
            provincial("Trịnh Quốc Hùng", DONG_THAP_COMMITTEE, Role.PROVINCE_LEADER, OF_DONG_THAP);

    /** Director of Ho Chi Minh City's department of industry and trade. */
    public static final Official YEN =
            provincial("Phan Hải Yến", HO_CHI_MINH_TRADE, Role.DEPARTMENT_HEAD, OF_HO_CHI_MINH);

    /** Inspector of Đồng Tháp. */
    public static final Official KIEM =
            provincial("Cao Trí Kiểm", DONG_THAP_TRADE, Role.INSPECTOR, OF_DONG_THAP);

    /** May sit on review panels of the Mekong delta. */
    public static final Official VINH =
            official(
                    "Tạ Thành Vinh",
                    MINISTRY,
                    new Grant(Role.REVIEWER, false, KHANH.provincesOf(Role.REGIONAL_COORDINATOR)),
                    Audience.PUBLIC.with(OF_MEKONG),
                    OF_MEKONG);

    /** Speaks for a cooperative of Đồng Tháp; sees no province. */
    public static final Official BAY =
            outsider("Ngô Thị Bảy", DONG_THAP_COOPERATIVE, Role.COOPERATIVE_REPRESENTATIVE);

    /** Speaks for a chain of shops in Ho Chi Minh City; sees no province. */
    public static final Official OANH =
            outsider("Dương Kiều Oanh", HO_CHI_MINH_RETAILER, Role.RETAILER_REPRESENTATIVE);

    /** Head of Đồng Tháp's department of industry and trade: countersigns what LAN and PHUC claim. */
    public static final Official LEADER_OF_DONG_THAP_TRADE =
            provincial("Mai Văn Thành", DONG_THAP_TRADE, Role.DEPARTMENT_HEAD, OF_DONG_THAP);

    private Cast() {}

    /** Everybody, each with other rights. */
    public static List<Official> everybody() {
        return List.of(
                LAN, PHUC, HOA, MINH, TAM, DUNG, KHANH, NGOC, SON, QUAN, HUNG, YEN, KIEM, VINH, BAY,
                OANH);
    }

    /** The same person with other roles, as a deputy has. */
    public static Official holding(Official person, Grant... grants) {
        return new Official(
                person.account(),
                person.fullName(),
                person.position(),
                person.organisation(),
                person.organisationName(),
                person.organisationKind(),
                person.province(),
                List.of(grants),
                person.sight());
    }

    private static Official provincial(
            String name, Organisation organisation, Role role, Audience own) {
        var province = organisation.province();
        if (province == null) throw new IllegalArgumentException(organisation.name());
        return official(
                name,
                organisation,
                new Grant(role, false, Set.of(province)),
                Audience.PUBLIC.with(own),
                own);
    }

    private static Official outsider(String name, Organisation organisation, Role role) {
        var grant = new Grant(role, false, Set.of());
        var plain = official(name, organisation, grant, Audience.PUBLIC, Audience.NOBODY);
        var sight =
                new Sight(
                        plain.sight().actor(),
                        Audience.PUBLIC,
                        Audience.NOBODY,
                        organisation.id().value());
        return new Official(
                plain.account(),
                name,
                plain.position(),
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.province(),
                plain.grants(),
                sight);
    }

    private static Official official(
            String name, Organisation organisation, Grant grant, Audience reads, Audience writes) {
        var account = AccountId.random();
        var actor =
                new Actor(
                        account.toString(),
                        name,
                        grant.role().name(),
                        organisation.name(),
                        chainOf(organisation.province()));
        return new Official(
                account,
                name,
                "Chuyên viên",
                organisation.id(),
                organisation.name(),
                organisation.kind(),
                organisation.province(),
                List.of(grant),
                new Sight(actor, reads, writes));
    }

    private static String chainOf(@Nullable ProvinceCode province) {
        return province == null ? Actor.NATIONAL_CHAIN : province.value();
    }
}
