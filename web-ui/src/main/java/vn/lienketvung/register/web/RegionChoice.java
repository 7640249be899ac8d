package vn.lienketvung.register.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.lienketvung.register.Places;

/**
 * A region with its provinces, as pickers and tables group them.
 *
 * @param name in the language of the reader
 */
record RegionChoice(String code, String name, List<Province> provinces) {

    static List<RegionChoice> of(Places places) {
        var english =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return places.regions().stream()
                .map(each ->
                        new RegionChoice(
                                each.code().value(),
                                english ? each.nameEnglish() : each.name(),
                                Province.of(each)))
                .toList();
    }

    /** The name of a province; the code itself when there is none of that code. */
    static String provinceName(List<RegionChoice> regions, String code) {
        return regions.stream()
                .flatMap(region -> region.provinces().stream())
                .filter(province -> province.code().equals(code))
                .map(Province::name)
                .findFirst()
                .orElse(code);
    }

    /** The name of a region; the code itself when there is none of that code. */
    static String regionName(List<RegionChoice> regions, String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .map(RegionChoice::name)
                .findFirst()
                .orElse(code);
    }
}
