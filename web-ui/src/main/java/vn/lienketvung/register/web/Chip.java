package vn.lienketvung.register.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filter in use, with the address of the list without it.
 *
 * @param key the message that names the filter; takes the value
 * @param value as it was typed, or null when {@code valueKey} names it
 */
record Chip(String key, @Nullable String value, @Nullable String valueKey, String without) {

    static List<Chip> of(RegisterQuery query, List<Province> provinces) {
        var filter = query.filter();
        var chips = new ArrayList<Chip>();
        if (filter.text() != null) chips.add(chip(query, RegisterQuery.TEXT, filter.text(), null));
        if (filter.status() != null) {
            var key = "AgreementStatus." + filter.status().name();
            chips.add(chip(query, RegisterQuery.STATUS, null, key));
        }
        if (filter.field() != null) {
            var key = "CooperationField." + filter.field().name();
            chips.add(chip(query, RegisterQuery.FIELD, null, key));
        }
        if (filter.province() != null) {
            var code = filter.province().value();
            var name =
                    provinces.stream()
                            .filter(province -> province.code().equals(code))
                            .map(Province::name)
                            .findFirst()
                            .orElse(code);
            chips.add(chip(query, RegisterQuery.PROVINCE, name, null));
        }
        if (filter.onlyOverdue()) chips.add(chip(query, RegisterQuery.OVERDUE, "", null));
        return chips;
    }

    private static Chip chip(
            RegisterQuery query, String name, @Nullable String value, @Nullable String valueKey) {
        return new Chip("register.chip." + name, value, valueKey, query.addressWithout(name));
    }
}
