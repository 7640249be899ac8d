package vn.lienketvung.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.KeepViews;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.register.SavedView;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.VietnamTime;

/** Sổ thỏa thuận: the register, filtered and sorted by its address. */
@Controller
class RegisterController {

    private static final int PAGE_SIZE = 50;

    private final Register register;
    private final KeepViews views;
    private final Places places;
    private final Clock clock;

    RegisterController(Register register, KeepViews views, Places places, Clock clock) {
        this.register = register;
        this.views = views;
        this.places = places;
        this.clock = clock;
    }

    /** The bare address opens with the view the person chose for it, if there is one. */
    @GetMapping("/lam-viec/thoa-thuan")
    String list(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var saved = views.of(official);
        var preferred =
                saved.stream().filter(SavedView::preferred).map(SavedView::query).findFirst();
        var query =
                RegisterQuery.of(RegisterQuery.isBare(parameters) ? opened(preferred) : parameters);
        var today = VietnamTime.today(clock);
        var rows = rows(query, official, today);
        model.addAttribute(
                "register",
                RegisterPage.of(
                        query,
                        rows,
                        totals(query, rows, official, today),
                        RegionChoice.of(places),
                        ViewTab.of(saved, query, official),
                        today,
                        official));
        return "register/list";
    }

    private static Map<String, String> opened(Optional<String> preferred) {
        return preferred.map(ViewTab::parametersOf).orElse(Map.of());
    }

    /** A page behind the last one, as an old link may name, shows the last one that was counted. */
    private Page<RegisterRow> rows(RegisterQuery query, Official official, LocalDate today) {
        var filter = query.filter();
        var rows = register.search(filter, official, today, query.page(), PAGE_SIZE);
        return rows.items().isEmpty() && rows.number() > 1
                ? register.search(filter, official, today, rows.count(), PAGE_SIZE)
                : rows;
    }

    /** Of what is shown, or on request of everything that matches. */
    private RegisterTotals totals(
            RegisterQuery query, Page<RegisterRow> rows, Official official, LocalDate today) {
        return query.allCounted()
                ? register.totals(query.filter(), official, today)
                : RegisterTotals.of(rows.items());
    }
}
