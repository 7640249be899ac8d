package vn.lienketvung.establishment.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.establishment.SizeClass;
import vn.lienketvung.exchange.HeadingMatch;

/** How tables write what declarations choose from lists, with or without tone marks; the words of the template are among them. */
final class Vocabulary {

    private static final Map<String, EstablishmentKind> KINDS =
            words(
                    Map.of(
                            EstablishmentKind.COOPERATIVE_GROUP,
                                    List.of("Tổ hợp tác", "THT", "Cooperative group"),
                            EstablishmentKind.COOPERATIVE,
                                    List.of("Hợp tác xã", "HTX", "Cooperative"),
                            EstablishmentKind.COOPERATIVE_UNION,
                                    List.of(
                                            "Liên hiệp hợp tác xã",
                                            "LHHTX",
                                            "Liên hiệp HTX",
                                            "Cooperative union",
                                            "Union of cooperatives"),
                            EstablishmentKind.ENTERPRISE,
                                    List.of("Doanh nghiệp", "Công ty", "DN", "Enterprise"),
                            EstablishmentKind.HOUSEHOLD,
                                    List.of(
                                            "Hộ sản xuất, kinh doanh",
                                            "Hộ kinh doanh",
                                            "Hộ sản xuất",
                                            "Hộ",
                                            "Household",
                                            "Household producer"),
                            EstablishmentKind.RETAILER,
                                    List.of(
                                            "Nhà bán lẻ, phân phối",
                                            "Nhà bán lẻ",
                                            "Nhà phân phối",
                                            "Siêu thị",
                                            "Retailer"),
                            EstablishmentKind.BANK,
                                    List.of(
                                            "Ngân hàng, tổ chức tín dụng",
                                            "Ngân hàng",
                                            "Tổ chức tín dụng",
                                            "Bank"),
                            EstablishmentKind.INSTITUTE,
                                    List.of(
                                            "Viện, trường, trung tâm nghiên cứu",
                                            "Viện",
                                            "Trường",
                                            "Trung tâm nghiên cứu",
                                            "Institute")));

    private static final Map<String, SizeClass> SIZES =
            words(
                    Map.of(
                            SizeClass.MICRO, List.of("Siêu nhỏ", "Micro"),
                            SizeClass.SMALL, List.of("Nhỏ", "Small"),
                            SizeClass.MEDIUM, List.of("Vừa", "Medium"),
                            SizeClass.LARGE, List.of("Lớn", "Large")));

    private static final Map<String, Sector> SECTORS =
            words(
                    Map.ofEntries(
                            Map.entry(Sector.CROPS, List.of("Trồng trọt", "Nông nghiệp", "Crops")),
                            Map.entry(Sector.LIVESTOCK, List.of("Chăn nuôi", "Livestock")),
                            Map.entry(
                                    Sector.FISHERY,
                                    List.of(
                                            "Thủy sản",
                                            "Nuôi trồng thủy sản",
                                            "Fishery",
                                            "Fisheries")),
                            Map.entry(Sector.FORESTRY, List.of("Lâm nghiệp", "Forestry")),
                            Map.entry(
                                    Sector.PROCESSING,
                                    List.of(
                                            "Chế biến",
                                            "Chế biến nông sản",
                                            "Chế biến nông sản thực phẩm",
                                            "Processing")),
                            Map.entry(
                                    Sector.CRAFTS,
                                    List.of(
                                            "Tiểu thủ công nghiệp",
                                            "Làng nghề",
                                            "Tiểu thủ công nghiệp làng nghề",
                                            "Crafts")),
                            Map.entry(
                                    Sector.TRADE,
                                    List.of(
                                            "Thương mại",
                                            "Phân phối",
                                            "Thương mại phân phối",
                                            "Trade")),
                            Map.entry(
                                    Sector.TOURISM,
                                    List.of("Du lịch", "Du lịch dịch vụ cộng đồng", "Tourism")),
                            Map.entry(
                                    Sector.TRANSPORT,
                                    List.of("Vận tải", "Kho bãi", "Vận tải kho bãi", "Transport")),
                            Map.entry(Sector.CREDIT, List.of("Tín dụng", "Quỹ tín dụng", "Credit")),
                            Map.entry(Sector.OTHER, List.of("Lĩnh vực khác", "Khác", "Other"))));

    private static final Pattern BETWEEN = Pattern.compile("[;,/\\n]");

    private Vocabulary() {}

    static @Nullable EstablishmentKind kind(String written) {
        return KINDS.get(HeadingMatch.plain(written));
    }

    static @Nullable SizeClass size(String written) {
        return SIZES.get(HeadingMatch.plain(written));
    }

    /** The names of sectors with a space between, as a declaration answers; null when one of them is unknown. */
    static @Nullable String sectors(String written) {
        var whole = SECTORS.get(HeadingMatch.plain(written));
        if (whole != null) return whole.name();
        var found =
                Arrays.stream(BETWEEN.split(written))
                        .map(HeadingMatch::plain)
                        .filter(each -> !each.isEmpty())
                        .map(each -> SECTORS.containsKey(each) ? SECTORS.get(each).name() : "?")
                        .distinct()
                        .collect(Collectors.joining(" "));
        return found.contains("?") ? null : found;
    }

    private static <E> Map<String, E> words(Map<E, List<String>> written) {
        var words = new HashMap<String, E>();
        written.forEach(
                (value, all) -> all.forEach(each -> words.put(HeadingMatch.plain(each), value)));
        return Map.copyOf(words);
    }
}
