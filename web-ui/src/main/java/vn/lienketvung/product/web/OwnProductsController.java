package vn.lienketvung.product.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.ProductDesk;
import vn.lienketvung.product.StartProduct;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;

/** What somebody's own establishment makes, and a new product. */
@Controller
@RequestMapping(OwnProductsController.ADDRESS)
class OwnProductsController {

    static final String ADDRESS = "/lam-viec/san-pham-cua-toi";

    private final ProductDesk desk;
    private final StartProduct starting;
    private final Refusals refusals;

    OwnProductsController(ProductDesk desk, StartProduct starting, Refusals refusals) {
        this.desk = desk;
        this.starting = starting;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView list(Official by) {
        var own = desk.own(by).orElse(null);
        return new ModelAndView("product/own")
                .addObject("own", own)
                .addObject("may", own != null && own.rights(by).mayDescribe());
    }

    @GetMapping("/moi")
    @OneReading
    ModelAndView ask(Official by) {
        return entering(by).addObject("form", StartForm.EMPTY);
    }

    @PostMapping("/moi")
    ModelAndView start(
            @Valid @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var id = starting.start(form.typedName(), form.photo(), by);
                    return ProductPages.done(
                            id.value(), "", redirect, "product.added.done", form.typedName());
                },
                () -> entering(by));
    }

    private ModelAndView entering(Official by) {
        var may = desk.own(by).filter(own -> own.rights(by).mayDescribe()).isPresent();
        return new ModelAndView("product/new", "may", may);
    }
}
