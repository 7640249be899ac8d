package vn.lienketvung.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages linked from every footer: help, privacy, accessibility, contact. */
@Controller
class AboutController {

    @GetMapping("/huong-dan")
    String help() {
        return "shared/help";
    }

    @GetMapping("/quyen-rieng-tu")
    String privacy() {
        return "shared/privacy";
    }

    @GetMapping("/tiep-can")
    String accessibility() {
        return "shared/accessibility";
    }

    @GetMapping("/lien-he")
    String contact() {
        return "shared/contact";
    }
}
