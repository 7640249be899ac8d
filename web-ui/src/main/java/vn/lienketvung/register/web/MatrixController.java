package vn.lienketvung.register.web;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.LinkageMatrix;
import vn.lienketvung.register.Places;

/** Ma trận liên kết: province by province, what binds them and where nothing does. */
@Controller
class MatrixController {

    private final LinkageMatrix matrix;
    private final Places places;
    private final Clock clock;

    MatrixController(LinkageMatrix matrix, Places places, Clock clock) {
        this.matrix = matrix;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/ma-tran")
    String show(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var scope = MatrixScope.of(parameters, official);
        var cells = matrix.cells(scope.field(), scope.year(), official);
        model.addAttribute(
                "matrix", MatrixPage.of(scope, cells, RegionChoice.of(places), clock.instant()));
        return "register/matrix";
    }
}
