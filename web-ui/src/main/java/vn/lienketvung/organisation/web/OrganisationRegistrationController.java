package vn.lienketvung.organisation.web;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.Refusals;

/** Entering an organisation into the register. */
@Controller
class OrganisationRegistrationController {

    private final RegisterOrganisation register;
    private final Refusals refusals;

    OrganisationRegistrationController(RegisterOrganisation register, Refusals refusals) {
        this.register = register;
        this.refusals = refusals;
    }

    @GetMapping("/quan-tri/don-vi/moi")
    ModelAndView ask() {
        return new ModelAndView("organisation/new", "form", OrganisationForm.EMPTY);
    }

    @PostMapping("/quan-tri/don-vi/moi")
    ModelAndView register(
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form.asksForCommunes()) return new ModelAndView("organisation/new", "form", form);
        if (!errors.hasErrors())
            try {
                var names = form.names();
                register.register(form.chosenKind(), names, form.seat());
                FlashMessage.done(redirect, "organisation.registered", names.vietnamese());
                return new ModelAndView("redirect:/quan-tri/don-vi");
            } catch (ActionRefused refused) {
                refusals.onto(errors, refused);
            } catch (IllegalArgumentException | DateTimeException unknown) {
                errors.reject("typeMismatch");
            }
        return new ModelAndView("organisation/new", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
