package vn.lienketvung.register.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.PublicRegister;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.PublicCache;

/** Thỏa thuận đã ký: what everybody may read of them, signed in or not. */
@Controller
class PublicRegisterController {

    private static final int PAGE_SIZE = 20;

    private final PublicRegister register;
    private final Territory territory;
    private final Clock clock;

    PublicRegisterController(PublicRegister register, Territory territory, Clock clock) {
        this.register = register;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping("/thoa-thuan")
    @Nullable String list(
            @ModelAttribute("query") PublicQuery query,
            @Nullable Official official,
            ServletWebRequest request,
            Model model) {
        var found = register.search(query.filter(), query.page(), PAGE_SIZE);
        var restricted = register.restricted();
        if (PublicCache.isFresh(request, official != null, found + "/" + restricted)) return null;
        model.addAttribute("page", found).addAttribute("restricted", restricted);
        model.addAttribute("fields", CooperationField.values());
        model.addAttribute("years", register.years());
        model.addAttribute("provinces", territory.provincesOn(VietnamTime.today(clock)));
        return "register/public-list";
    }

    @GetMapping("/thoa-thuan/{id:[0-9a-f-]{36}}")
    @Nullable String show(
            @PathVariable UUID id,
            @Nullable Official official,
            ServletWebRequest request,
            Model model) {
        var agreement =
                register.find(new AgreementId(id)).orElseThrow(() -> new NotFound("agreement", id));
        var today = VietnamTime.today(clock);
        if (PublicCache.isFresh(request, official != null, agreement + "/" + today)) return null;
        model.addAttribute("agreement", agreement).addAttribute("today", today);
        return "register/public";
    }
}
