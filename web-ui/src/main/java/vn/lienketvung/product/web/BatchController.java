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
import vn.lienketvung.product.BatchId;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.RecordBatch;
import vn.lienketvung.shared.web.Refusals;

/** The batches of a product. */
@Controller
@RequestMapping(ProductController.ADDRESS + "/{id}/lo-hang")
class BatchController {

    private static final String PART = "#lo-hang";

    private final RecordBatch recording;
    private final ProductPages pages;
    private final Refusals refusals;

    BatchController(RecordBatch recording, ProductPages pages, Refusals refusals) {
        this.recording = recording;
        this.pages = pages;
        this.refusals = refusals;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("batch") BatchForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    recording.record(new ProductId(id), form.batch(), by);
                    return ProductPages.done(
                            id, PART, redirect, "product.batch.done", form.batch().code());
                },
                () -> pages.show(id, by));
    }

    @PostMapping("/{batch}/bo")
    ModelAndView strike(
            @PathVariable UUID id,
            @PathVariable UUID batch,
            Official by,
            RedirectAttributes redirect) {
        recording.strike(new ProductId(id), new BatchId(batch), by);
        return ProductPages.done(id, PART, redirect, "product.batch.struck.done");
    }
}
