package vn.lienketvung.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.VietnamTime;

/** What the lists of templates are filled with. */
@Component
public class TemplateWords {

    private final MessageSource messages;
    private final Territory territory;
    private final Clock clock;

    TemplateWords(MessageSource messages, Territory territory, Clock clock) {
        this.messages = messages;
        this.territory = territory;
        this.clock = clock;
    }

    /** As the values of an enumeration are called on pages. */
    public List<String> of(Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.name())
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
    }

    /**
     * @param only null for all of them
     */
    public List<String> provinces(@Nullable ProvinceCode only) {
        return units(only).stream().map(each -> each.nearest(today()).name()).toList();
    }

    public List<String> communes(ProvinceCode province) {
        return units(province).stream()
                .flatMap(each -> territory.communesOn(each.id(), today()).stream())
                .map(each -> each.nearest(today()).fullName())
                .toList();
    }

    private List<AdministrativeUnit> units(@Nullable ProvinceCode only) {
        return territory.provincesOn(today()).stream()
                .filter(each -> only == null || each.code().equals(only.value()))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
