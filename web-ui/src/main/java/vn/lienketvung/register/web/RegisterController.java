package vn.lienketvung.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.VietnamTime;

/** Sổ thỏa thuận: the register, filtered and sorted by its address. */
@Controller
class RegisterController {

    private static final int PAGE_SIZE = 50;

    private final Register register;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    RegisterController(Register register, OrganisationDirectory organisations, Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/thoa-thuan")
    String list(@RequestParam Map<String, String> parameters, Official official, Model model) {
        model.addAttribute("register", page(RegisterQuery.of(parameters), official));
        return "register/list";
    }

    private RegisterPage page(RegisterQuery query, Official official) {
        var today = VietnamTime.today(clock);
        return RegisterPage.of(
                query,
                rows(query, official, today),
                register.totals(query.filter(), official, today),
                Province.of(organisations.mayBeParty()),
                today,
                official.actsForBody());
    }

    /** A page behind the last one, as an old link may name, shows the last one. */
    private Page<RegisterRow> rows(RegisterQuery query, Official official, LocalDate today) {
        var rows = register.search(query.filter(), official, today, query.page(), PAGE_SIZE);
        return rows.number() <= rows.count()
                ? rows
                : register.search(query.filter(), official, today, rows.count(), PAGE_SIZE);
    }
}
