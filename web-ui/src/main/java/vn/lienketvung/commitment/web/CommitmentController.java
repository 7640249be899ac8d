package vn.lienketvung.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;

/** Shows a commitment. */
@Controller
class CommitmentController {

    private final CommitmentPages pages;

    CommitmentController(CommitmentPages pages) {
        this.pages = pages;
    }

    @GetMapping("/lam-viec/cam-ket/{id}")
    @OneReading
    ModelAndView show(@PathVariable String id, Official by) {
        return pages.show(id, by);
    }
}
