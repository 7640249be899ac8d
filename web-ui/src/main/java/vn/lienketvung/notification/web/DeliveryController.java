package vn.lienketvung.notification.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.notification.ChooseDelivery;
import vn.lienketvung.notification.MailChoices;
import vn.lienketvung.shared.web.FlashMessage;

/** How a person wants to hear of things. */
@Controller
class DeliveryController {

    private static final String ADDRESS = NoticeController.ADDRESS + "/tuy-chon";
    private static final String VIEW = "notification/choices";

    private final MailChoices choices;
    private final ChooseDelivery choose;

    DeliveryController(MailChoices choices, ChooseDelivery choose) {
        this.choices = choices;
        this.choose = choose;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Official by) {
        return new ModelAndView(VIEW, "form", DeliveryForm.of(choices.of(by.account())));
    }

    @PostMapping(ADDRESS)
    ModelAndView save(
            @Valid @ModelAttribute("form") DeliveryForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        choose.choose(form.choice(), by);
        FlashMessage.done(redirect, "notification.choices.done");
        return new ModelAndView("redirect:" + ADDRESS);
    }
}
