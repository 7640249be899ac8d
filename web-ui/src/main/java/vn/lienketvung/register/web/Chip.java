package vn.lienketvung.register.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One filter in use, with the address of the list without it.
 *
 * @param key the message that names the filter; takes the value
 * @param value in words, or null when {@code valueKey} names it
 */
record Chip(String key, @Nullable String value, @Nullable String valueKey, String without) {

    private static final List<String> IN_ORDER =
            List.of(
                    RegisterQuery.TEXT,
                    RegisterQuery.KIND,
                    RegisterQuery.STATUS,
                    RegisterQuery.FIELD,
                    RegisterQuery.REGION,
                    RegisterQuery.PROVINCE,
                    RegisterQuery.PARTNER,
                    RegisterQuery.YEAR,
                    RegisterQuery.ATTENTION,
                    RegisterQuery.OWN);

    static List<Chip> of(RegisterQuery query, List<RegionChoice> regions) {
        return IN_ORDER.stream().flatMap(name -> chip(query, name, regions)).toList();
    }

    private static Stream<Chip> chip(RegisterQuery query, String name, List<RegionChoice> regions) {
        var given = query.value(name);
        if (given == null) return Stream.of();
        var chip = new Chip("register.chip." + name, given, null, query.addressWithout(name));
        return Stream.of(
                switch (name) {
                    case RegisterQuery.KIND -> chip.named("AgreementKind." + given);
                    case RegisterQuery.STATUS -> chip.named("AgreementStatus." + given);
                    case RegisterQuery.FIELD -> chip.named("CooperationField." + given);
                    case RegisterQuery.ATTENTION -> chip.named("register.attention." + given);
                    case RegisterQuery.REGION ->
                            chip.saying(RegionChoice.regionName(regions, given));
                    case RegisterQuery.PROVINCE, RegisterQuery.PARTNER ->
                            chip.saying(RegionChoice.provinceName(regions, given));
                    default -> chip;
                });
    }

    private Chip named(String messageKey) {
        return new Chip(key, null, messageKey, without);
    }

    private Chip saying(String words) {
        return new Chip(key, words, null, without);
    }
}
