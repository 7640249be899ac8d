package vn.lienketvung.register.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.lienketvung.organisation.OrganisationSummary;

/** A province that the register can be narrowed to, because a body of it may be party to an agreement. */
record Province(String code, String name) {

    static List<Province> of(List<OrganisationSummary> bodies) {
        // Byte order would put Đà Nẵng after Vĩnh Long.
        var vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return bodies.stream()
                .filter(body -> body.province() != null && body.provinceName() != null)
                .map(body ->
                        new Province(
                                Objects.requireNonNull(body.province()).value(),
                                Objects.requireNonNull(body.provinceName())))
                .distinct()
                .sorted(Comparator.comparing(Province::name, vietnamese))
                .toList();
    }
}
