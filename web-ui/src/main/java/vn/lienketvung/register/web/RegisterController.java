package vn.lienketvung.register.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.KeepViews;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.register.SavedView;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.web.OneReading;

/** Sổ thỏa thuận: the register, filtered and sorted by its address. */
@Controller
class RegisterController {

    private static final int PAGE_SIZE = 50;

    private final Register register;
    private final KeepViews views;
    private final Places places;
    private final Reckonings reckonings;

    RegisterController(Register register, KeepViews views, Places places, Reckonings reckonings) {
        this.register = register;
        this.views = views;
        this.places = places;
        this.reckonings = reckonings;
    }

    /** The bare address opens with the view the person chose for it, if there is one. */
    @GetMapping("/lam-viec/thoa-thuan")
    @OneReading
    String list(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var saved = views.of(official);
        var preferred =
                saved.stream().filter(SavedView::preferred).map(SavedView::query).findFirst();
        var query =
                RegisterQuery.of(RegisterQuery.isBare(parameters) ? opened(preferred) : parameters);
        var reckoning = reckonings.now();
        var rows = rows(query, official, reckoning);
        model.addAttribute(
                "register",
                RegisterPage.of(
                        query,
                        rows,
                        totals(query, rows, official, reckoning),
                        RegionChoice.of(places),
                        ViewTab.of(saved, query, official),
                        reckoning,
                        official));
        return "register/list";
    }

    private static Map<String, String> opened(Optional<String> preferred) {
        return preferred.map(ViewTab::parametersOf).orElse(Map.of());
    }

    /** A page behind the last one, as an old link may name, shows the last one that was counted. */
    private Page<RegisterRow> rows(RegisterQuery query, Official official, Reckoning reckoning) {
        var filter = query.filter();
        var rows = register.search(filter, official, reckoning, query.page(), PAGE_SIZE);
        return rows.items().isEmpty() && rows.number() > 1
                ? register.search(filter, official, reckoning, rows.count(), PAGE_SIZE)
                : rows;
    }

    /** Of what is shown, or on request of everything that matches. */
    private RegisterTotals totals(
            RegisterQuery query, Page<RegisterRow> rows, Official official, Reckoning reckoning) {
        return query.allCounted()
                ? register.totals(query.filter(), official, reckoning)
                : RegisterTotals.of(rows.items());
    }
}
