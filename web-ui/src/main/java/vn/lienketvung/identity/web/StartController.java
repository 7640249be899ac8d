package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** The address of the portal itself: what it is for visitors, the first page of their work for officials. */
@Controller
class StartController {

    @GetMapping("/")
    String show(
            @Nullable Official official,
            @RequestParam(name = "da-dang-xuat", required = false) @Nullable String left,
            Model model) {
        if (official != null) return "redirect:" + workOf(official);
        model.addAttribute("signedOut", left != null);
        return "identity/start";
    }

    static String workOf(Official official) {
        if (official.holds(Role.PROVINCIAL_OFFICIAL) || official.holds(Role.CLERK))
            return "/lam-viec/viec-cua-toi";
        if (official.grants().stream().anyMatch(grant -> grant.role().representsOutsider()))
            return "/lam-viec/viec-cua-toi";
        if (official.grants().stream().anyMatch(grant -> grant.role().readsAgreements()))
            return "/lam-viec/thoa-thuan";
        if (official.holds(Role.ADMINISTRATOR)) return "/quan-tri/don-vi";
        if (official.holds(Role.AUDITOR)) return "/quan-tri/nhat-ky";
        if (official.holds(Role.OCOP_COUNCIL_MEMBER)) return "/lam-viec/viec-cua-toi";
        return "/huong-dan";
    }
}
