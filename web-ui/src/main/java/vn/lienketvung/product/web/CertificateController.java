package vn.lienketvung.product.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.CertifyProduct;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.Refusals;

/** The certificates of a product. */
@Controller
@RequestMapping(ProductController.ADDRESS + "/{id}/chung-nhan")
class CertificateController {

    private static final String PART = "#chung-nhan";

    private final CertifyProduct certifying;
    private final ProductPages pages;
    private final Refusals refusals;

    CertificateController(CertifyProduct certifying, ProductPages pages, Refusals refusals) {
        this.certifying = certifying;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping
    ModelAndView certify(
            @PathVariable UUID id,
            @Valid @ModelAttribute("certificate") CertificateForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    var said =
                            form.certificate()
                                    .orElseThrow(() -> new NotFound("certificate", "kind"));
                    certifying.certify(new ProductId(id), said, by);
                    return ProductPages.done(id, PART, redirect, "product.certified.done");
                },
                () -> pages.show(id, by));
    }

    @PostMapping("/{kind}/bo")
    ModelAndView drop(
            @PathVariable UUID id,
            @PathVariable CertificateKind kind,
            Official by,
            RedirectAttributes redirect) {
        certifying.drop(new ProductId(id), kind, by);
        return ProductPages.done(id, PART, redirect, "product.certificate-dropped.done");
    }
}
