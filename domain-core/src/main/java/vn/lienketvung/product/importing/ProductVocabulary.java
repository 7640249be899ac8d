package vn.lienketvung.product.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.HeadingMatch;
import vn.lienketvung.ocop.CriteriaSetLine;
import vn.lienketvung.ocop.ProductSet;
import vn.lienketvung.product.CertificateKind;

/** How tables write what is chosen from lists, with or without tone marks; the words of the template are among them. */
final class ProductVocabulary {

    private static final Map<CertificateKind, List<String>> CERTIFICATES =
            Map.of(
                    CertificateKind.VIETGAP, List.of("VietGAP", "Viet GAP"),
                    CertificateKind.GLOBALGAP, List.of("GlobalGAP", "Global GAP", "GLOBALG.A.P."),
                    CertificateKind.ORGANIC, List.of("Hữu cơ", "Organic", "Chứng nhận hữu cơ"),
                    CertificateKind.GEOGRAPHICAL_INDICATION,
                            List.of("Chỉ dẫn địa lý", "CDĐL", "Geographical indication", "GI"),
                    CertificateKind.HACCP, List.of("HACCP"),
                    CertificateKind.ISO_22000, List.of("ISO 22000", "ISO22000", "ISO 22000:2018"));

    private final Map<String, Integer> sets = new HashMap<>();
    private final Map<String, CertificateKind> certificates = new HashMap<>();

    ProductVocabulary(List<CriteriaSetLine> lines) {
        var doubtful = new HashSet<String>();
        lines.stream()
                .map(CriteriaSetLine::product)
                .distinct()
                .forEach(set ->
                        waysToWrite(set)
                                .forEach(way -> {
                                    var known =
                                            sets.putIfAbsent(HeadingMatch.plain(way), set.number());
                                    if (known != null && known != set.number())
                                        doubtful.add(HeadingMatch.plain(way));
                                }));
        doubtful.forEach(sets::remove);
        CERTIFICATES.forEach((kind, ways) ->
                ways.forEach(way -> certificates.put(HeadingMatch.plain(way), kind)));
    }

    private static Set<String> waysToWrite(ProductSet set) {
        return Set.of(
                String.valueOf(set.number()),
                "Bộ " + set.number(),
                set.name(),
                set.nameEnglish(),
                ImportProducts.listed(set, set.name()),
                ImportProducts.listed(set, set.nameEnglish()));
    }

    /** The number of the set; null when there is none of that name, or more than one. */
    @Nullable Integer set(String written) {
        return sets.get(HeadingMatch.plain(written));
    }

    @Nullable CertificateKind certificate(String written) {
        return certificates.get(HeadingMatch.plain(written));
    }
}
