package vn.lienketvung.portal.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.organisation.Seat;

/** The bodies and people of all provinces and regions that {@link DemoStories} tell of, beyond the cast. */
@Component
@Order(150)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoNeighbours implements DemoData {

    /** A region that has no office among the bodies of the cast. */
    private record Region(String code, String place, String name, String english) {}

    private static final List<Region> REGIONS =
            List.of(
                    new Region(
                            "TDMN",
                            "tdmn",
                            "Trung du và miền núi phía Bắc",
                            "Northern Midlands and Mountains"),
                    new Region("DBSH", "dbsh", "Đồng bằng sông Hồng", "Red River Delta"),
                    new Region("BTB", "btb", "Bắc Trung Bộ", "North Central"),
                    new Region(
                            "NTBTN",
                            "ntbtn",
                            "Duyên hải Nam Trung Bộ và Tây Nguyên",
                            "South Central Coast and Central Highlands"));

    /** The zoning of Resolution 252/2025/QH15, as far as the stories go. */
    private static final Map<String, Set<String>> PROVINCES =
            Map.of(
                    "TDMN", Set.of("04", "08", "11", "12", "14", "15", "19", "20", "25"),
                    "DBSH", Set.of("01", "22", "24", "31", "33", "37"),
                    "BTB", Set.of("38", "40", "42", "44", "46"),
                    "NTBTN", Set.of("48", "51", "52", "56", "66", "68"),
                    "DNB", Set.of("75", "79", "80"),
                    "DBSCL", Set.of("82", "86", "91", "92", "96"));

    private static final Set<String> OF_THE_CAST = Set.of("82", "79", "68");

    private final OrganisationDirectory organisations;
    private final RegisterOrganisation register;
    private final DemoCast cast;
    private final DemoPeople people;
    private final TransactionTemplate allOrNothing;

    DemoNeighbours(
            OrganisationDirectory organisations,
            RegisterOrganisation register,
            DemoCast cast,
            DemoPeople people,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.register = register;
        this.cast = cast;
        this.people = people;
        this.allOrNothing = new TransactionTemplate(transactions);
    }

    @Override
    public boolean isThere() {
        return people.exist(coordinatorOf("TDMN"));
    }

    @Override
    public void add() {
        var wanted = new HashSet<String>();
        DemoStories.read().forEach(story -> wanted.addAll(story.provinces()));
        wanted.removeAll(OF_THE_CAST);
        allOrNothing.executeWithoutResult(_ -> {
            committees().stream()
                    .filter(each -> wanted.contains(province(each).value()))
                    .forEach(this::settle);
            REGIONS.forEach(this::settle);
            reviewersOf("DNB").forEach(each -> cast.invite(each, southeastOffice()));
        });
    }

    /** The person of a province who holds that role, whether of the cast or a neighbour. */
    DemoActor of(String province, Role role) {
        for (var person : DemoPerson.values())
            if (person.role() == role && province.equals(person.province())) return person;
        return neighbour(placeOf(province), role);
    }

    DemoActor coordinatorOf(String region) {
        return switch (region) {
            case "DBSCL" -> DemoPerson.MEKONG_COORDINATOR;
            case "DNB" -> DemoPerson.SOUTHEAST_COORDINATOR;
            default -> coordinator(region.toLowerCase(Locale.ROOT), new RegionCode(region));
        };
    }

    private void settle(OrganisationSummary committee) {
        var place = slug(committee.name());
        var department =
                register.register(
                        OrganisationKind.DEPARTMENT, departmentOf(committee), seatOf(committee));
        cast.invite(neighbour(place, Role.PROVINCIAL_OFFICIAL), department);
        cast.invite(neighbour(place, Role.CLERK), department);
        cast.invite(neighbour(place, Role.DEPARTMENT_HEAD), department);
        cast.invite(neighbour(place, Role.PROVINCE_LEADER), committee.id());
    }

    private void settle(Region region) {
        var code = new RegionCode(region.code());
        var office =
                register.register(
                        OrganisationKind.REGIONAL_COUNCIL_OFFICE,
                        new OrganisationNames(
                                "Văn phòng Hội đồng điều phối vùng " + region.name(),
                                "Office of the " + region.english() + " Coordinating Council"),
                        Seat.of(code));
        cast.invite(coordinator(region.place(), code), office);
        for (var reviewer : reviewersOf(region.code())) cast.invite(reviewer, office);
    }

    String regionOf(String province) {
        return PROVINCES.entrySet().stream()
                .filter(region -> region.getValue().contains(province))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No region holds " + province));
    }

    /** Who reviews in a region: its coordinator in the chair, and reviewers. */
    List<DemoActor> panelOf(String region) {
        if (region.equals("DBSCL"))
            return List.of(
                    DemoPerson.MEKONG_COORDINATOR,
                    DemoPerson.FIRST_REVIEWER,
                    DemoPerson.SECOND_REVIEWER);
        var panel = new ArrayList<DemoActor>();
        panel.add(coordinatorOf(region));
        panel.addAll(reviewersOf(region).subList(0, 2));
        return panel;
    }

    private OrganisationId southeastOffice() {
        var name = DemoBody.SOUTHEAST_OFFICE.names().vietnamese();
        return organisations.active().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Three people of the council's office whom its coordinator can name to a panel. */
    List<DemoNeighbour> reviewersOf(String region) {
        var grant = RoleGrant.of(Role.REVIEWER, new RegionCode(region));
        var place = region.toLowerCase(Locale.ROOT);
        return List.of("mot", "hai", "ba").stream()
                .map(each ->
                        DemoNeighbour.of(
                                place, "thamdinh." + each, "Thành viên hội đồng thẩm định", grant))
                .toList();
    }

    private static DemoNeighbour coordinator(String place, RegionCode region) {
        return DemoNeighbour.of(
                place,
                "dieuphoi",
                "Điều phối viên",
                RoleGrant.of(Role.REGIONAL_COORDINATOR, region));
    }

    private static DemoNeighbour neighbour(String place, Role role) {
        return switch (role) {
            case PROVINCIAL_OFFICIAL -> DemoNeighbour.of(place, "canbo", "Chuyên viên", role);
            case CLERK -> DemoNeighbour.of(place, "vanthu", "Văn thư", role);
            case DEPARTMENT_HEAD -> DemoNeighbour.of(place, "giamdoc", "Giám đốc", role);
            case PROVINCE_LEADER -> DemoNeighbour.of(place, "lanhdao", "Phó Chủ tịch", role);
            default -> throw new IllegalArgumentException("No neighbour is " + role);
        };
    }

    private String placeOf(String province) {
        return committees().stream()
                .filter(each -> province(each).value().equals(province))
                .map(each -> slug(each.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No committee of " + province));
    }

    private List<OrganisationSummary> committees() {
        return organisations.mayBeParty().stream()
                .filter(each -> each.kind() == OrganisationKind.PROVINCIAL_COMMITTEE)
                .toList();
    }

    private static ProvinceCode province(OrganisationSummary body) {
        return Objects.requireNonNull(body.province());
    }

    private static Seat seatOf(OrganisationSummary committee) {
        return Seat.in(province(committee));
    }

    static OrganisationNames departmentOf(OrganisationSummary committee) {
        var english = Objects.requireNonNullElse(committee.nameEnglish(), committee.name());
        return new OrganisationNames(
                committee.name().replace("UBND", "Sở Công Thương"),
                english.replace("People's Committee of ", "Department of Industry and Trade of "));
    }

    OrganisationId departmentOf(String province) {
        return organisations.mayBeParty().stream()
                .filter(each ->
                        each.kind() == OrganisationKind.DEPARTMENT
                                && province(each).value().equals(province)
                                && each.name().startsWith("Sở Công Thương"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No department in " + province))
                .id();
    }

    /** "UBND tỉnh Thái Nguyên" gives {@code thainguyen}. */
    private static String slug(String committee) {
        var name = committee.replaceFirst("^UBND (tỉnh|thành phố|TP\\.) ?", "");
        return Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
