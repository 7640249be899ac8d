package vn.lienketvung.register.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.FindHollowAgreements;
import vn.lienketvung.register.LinkageMatrix;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.web.OneReading;

/** Ma trận liên kết: province by province, what binds them and where nothing does. */
@Controller
class MatrixController {

    private final LinkageMatrix matrix;
    private final Places places;
    private final Reckonings reckonings;
    private final CommitmentTimes times;

    MatrixController(
            LinkageMatrix matrix, Places places, Reckonings reckonings, CommitmentTimes times) {
        this.matrix = matrix;
        this.places = places;
        this.reckonings = reckonings;
        this.times = times;
    }

    @GetMapping("/lam-viec/ma-tran")
    @OneReading
    String show(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var scope = MatrixScope.of(parameters, official, times.silentDays());
        var reckoning = reckonings.now();
        var cells = matrix.cells(scope.field(), scope.year(), reckoning, scope.days(), official);
        model.addAttribute(
                "matrix", MatrixPage.of(scope, cells, RegionChoice.of(places), reckoning.today()));
        model.addAttribute("oversees", FindHollowAgreements.isFor(official));
        return "register/matrix";
    }
}
