package vn.lienketvung.catalogue.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.VietnamTime;

/** What regions and provinces are called, read once: only another release of the portal changes them. */
@Component
class CatalogueNames {

    private final Territory territory;
    private final Zoning zoning;
    private final MessageSource messages;
    private final Clock clock;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    CatalogueNames(Territory territory, Zoning zoning, MessageSource messages, Clock clock) {
        this.territory = territory;
        this.zoning = zoning;
        this.messages = messages;
        this.clock = clock;
    }

    /** In their official order. */
    Map<String, String> regions() {
        return read.computeIfAbsent(
                "regions" + isEnglish(),
                _ -> {
                    var names = new LinkedHashMap<String, String>();
                    zoning.regionsOf(ZoningScheme.SIX_REGIONS_OF_34)
                            .forEach(each ->
                                    names.put(
                                            each.code().value(),
                                            isEnglish() ? each.nameEnglish() : each.name()));
                    return names;
                });
    }

    /** In Vietnamese order. */
    Map<String, String> provinces() {
        return read.computeIfAbsent(
                "provinces",
                _ -> {
                    var names = new LinkedHashMap<String, String>();
                    territory
                            .provincesOn(VietnamTime.today(clock))
                            .forEach(each -> names.put(each.code(), each.latest().name()));
                    return names;
                });
    }

    String of(RegionCode region) {
        return regions().getOrDefault(region.value(), region.value());
    }

    String of(ProvinceCode province) {
        return provinces().getOrDefault(province.value(), province.value());
    }

    String of(Enum<?> value) {
        return message(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
