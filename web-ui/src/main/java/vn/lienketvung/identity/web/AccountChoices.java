package vn.lienketvung.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.shared.web.Choice;

/** What the selects of these pages offer; templates reach it as {@code @accountChoices}. */
@Component("accountChoices")
class AccountChoices {

    private final OrganisationDirectory organisations;
    private final Zoning zoning;
    private final MessageSource messages;

    AccountChoices(OrganisationDirectory organisations, Zoning zoning, MessageSource messages) {
        this.organisations = organisations;
        this.zoning = zoning;
        this.messages = messages;
    }

    public List<Choice> getRoles() {
        return labelled(Role.values(), role -> "Role." + role);
    }

    public List<Choice> getStatuses() {
        return labelled(AccountStatus.values(), status -> "AccountStatus." + status);
    }

    public List<Choice> getOrganisations() {
        return organisations.active().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
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

    private <E extends Enum<E>> List<Choice> labelled(E[] values, Function<E, String> key) {
        var locale = LocaleContextHolder.getLocale();
        return Arrays.stream(values)
                .map(each ->
                        new Choice(each.name(), messages.getMessage(key.apply(each), null, locale)))
                .toList();
    }
}
