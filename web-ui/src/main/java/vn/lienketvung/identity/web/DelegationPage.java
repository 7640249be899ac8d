package vn.lienketvung.identity.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.DelegateRole;
import vn.lienketvung.identity.Delegation;
import vn.lienketvung.identity.DelegationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.Typed;

/** The page of one person's delegations, on the own profile and in administration. */
@Component
class DelegationPage {

    private final DelegateRole delegate;
    private final Refusals refusals;
    private final MessageSource messages;
    private final Clock clock;

    DelegationPage(DelegateRole delegate, Refusals refusals, MessageSource messages, Clock clock) {
        this.delegate = delegate;
        this.refusals = refusals;
        this.messages = messages;
        this.clock = clock;
    }

    ModelAndView show(Place place) {
        var page = page(place);
        page.addObject("form", DelegationForm.EMPTY);
        return page;
    }

    ModelAndView give(
            Place place, DelegationForm form, BindingResult errors, RedirectAttributes redirect) {
        try {
            delegate.delegate(
                    place.person(),
                    form.deputyId(),
                    form.chosenRole(),
                    Typed.day(form.firstDay()),
                    Typed.day(form.lastDay()));
            FlashMessage.done(redirect, "identity.delegation.given");
            return new ModelAndView("redirect:" + place.address());
        } catch (ActionRefused refused) {
            refusals.onto(errors, refused);
            var page = page(place);
            page.addAllObjects(errors.getModel());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    String revoke(Place place, DelegationId id, RedirectAttributes redirect) {
        delegate.revoke(place.person(), id);
        FlashMessage.done(redirect, "identity.delegation.revoked");
        return "redirect:" + place.address();
    }

    private ModelAndView page(Place place) {
        var locale = LocaleContextHolder.getLocale();
        var page = new ModelAndView("identity/delegations", "place", place);
        page.addObject("given", rows(delegate.givenBy(place.person()), locale));
        page.addObject("received", rows(delegate.givenTo(place.person()), locale));
        page.addObject(
                "roles",
                delegate.rolesOf(place.person()).stream()
                        .map(role ->
                                new Choice(
                                        role.name(),
                                        messages.getMessage("Role." + role, null, locale)))
                        .toList());
        page.addObject(
                "deputies",
                delegate.deputiesFor(place.person()).stream()
                        .map(person ->
                                new Choice(
                                        person.accountId().toString(),
                                        person.fullName() + " · " + person.position()))
                        .toList());
        return page;
    }

    private List<Row> rows(List<Delegation> delegations, Locale locale) {
        var today = VietnamTime.today(clock);
        return delegations.stream()
                .map(each ->
                        new Row(
                                each,
                                messages.getMessage("Role." + each.role(), null, locale),
                                each.state(today).name(),
                                each.isOpen(today)))
                .toList();
    }

    /** Whose delegations, and where the page is and leads back to. */
    record Place(AccountId person, String name, String address, String back, boolean own) {}

    /**
     * @param state the name of the state, for its words
     */
    record Row(Delegation delegation, String role, String state, boolean open) {}
}
