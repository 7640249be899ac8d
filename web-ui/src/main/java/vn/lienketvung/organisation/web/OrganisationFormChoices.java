package vn.lienketvung.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.Fmt;

/** What the selects of these pages offer; templates reach it as {@code @organisationFormChoices}. */
@Component("organisationFormChoices")
class OrganisationFormChoices {

    private final Territory territory;
    private final Zoning zoning;
    private final MessageSource messages;
    private final Clock clock;

    OrganisationFormChoices(
            Territory territory, Zoning zoning, MessageSource messages, Clock clock) {
        this.territory = territory;
        this.zoning = zoning;
        this.messages = messages;
        this.clock = clock;
    }

    public List<Choice> getKinds() {
        var locale = LocaleContextHolder.getLocale();
        return java.util.Arrays.stream(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), text("OrganisationKind." + kind, locale)))
                .toList();
    }

    public List<Choice> getProvinces() {
        var today = LocalDate.now(clock.withZone(Fmt.ZONE));
        return territory.provincesOn(today).stream()
                .map(province -> new Choice(province.code(), province.nearest(today).name()))
                .toList();
    }

    /** Of the province chosen so far; none before one is chosen. */
    public List<Choice> communesOf(@Nullable String province) {
        var today = LocalDate.now(clock.withZone(Fmt.ZONE));
        return territory.provincesOn(today).stream()
                .filter(each -> each.code().equals(province))
                .flatMap(each -> territory.communesOn(each.id(), today).stream())
                .map(each -> new Choice(each.id().toString(), each.nearest(today).fullName()))
                .toList();
    }

    public List<Choice> getRegions() {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return zoning.regionsOf(ZoningScheme.SIX_REGIONS_OF_34).stream()
                .map(region ->
                        new Choice(
                                region.code().value(),
                                english ? region.nameEnglish() : region.name()))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
