package vn.lienketvung.shared.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.shared.web.Fmt;

/** A page with every part of charts, as contexts write theirs. */
@Controller
class ChartSampleController {

    private static final ChartFoot FOOT =
            new ChartFoot(
                    "sổ thỏa thuận",
                    LocalDate.of(2026, 9, 30),
                    "/mau/bieu-do.xlsx",
                    "/mau/bieu-do.csv",
                    "/mau/ban-do.svg",
                    "32/34 địa phương đã báo cáo");

    private final MapFiles files;
    private final Fmt fmt;

    ChartSampleController(MapFiles files, Fmt fmt) {
        this.files = files;
        this.fmt = fmt;
    }

    @GetMapping("/mau/bieu-do")
    String show(
            @RequestParam(name = "ranh-gioi", defaultValue = "moi") String boundary,
            @RequestParam(name = "lien-ket", defaultValue = "true") boolean linked,
            Model model) {
        model.addAttribute("map", map(boundary, linked));
        model.addAttribute("foot", FOOT);
        model.addAttribute("figures", figures());
        model.addAttribute("kinds", bars(12, 3, 1));
        model.addAttribute("bars", table());
        model.addAttribute("ages", ages());
        model.addAttribute("heat", heat());
        return "sample/charts";
    }

    @GetMapping("/mau/ban-do.svg")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "ranh-gioi", defaultValue = "moi") String boundary) {
        return files.answer(map(boundary, true), FOOT, "ban-do");
    }

    /** Kept shares that grow with the code; Điện Biên was not reported, Lai Châu is left out, Cà Mau is elsewhere. */
    private ProvinceMap map(String boundary, boolean linked) {
        var which = boundary.equals("cu") ? Boundary.FORMER : Boundary.TODAY;
        var figures = which.outlines().stream().map(each -> share(each.code())).toList();
        var steps = FiveSteps.of(figures);
        var map =
                new ProvinceMap(
                        "giu-dung-han",
                        which,
                        "Tỷ lệ cam kết giữ đúng hạn theo tỉnh, thành phố, quý III/2026 <b>&</b>",
                        "Cao nhất Đồng Nai 90,9%, thấp nhất Sơn La 43,8%.",
                        which.outlines().stream()
                                .filter(each -> !each.code().equals("12"))
                                .map(each -> place(each, steps, linked))
                                .toList(),
                        steps.legend(figure -> fmt.number(figure)));
        return boundary.equals("net") ? map.withFormerBorders() : map;
    }

    private MapPlace place(Outline outline, FiveSteps steps, boolean linked) {
        var code = outline.code();
        if (code.equals("11")) return MapPlace.notReported(code, outline.name());
        if (code.equals("96")) return MapPlace.outside(code, outline.name());
        var share = share(code);
        return new MapPlace(
                code,
                outline.name(),
                fmt.number(share) + "% đúng hạn",
                steps.stepOf(share),
                linked ? "/mau?tinh=" + code : null);
    }

    private static BigDecimal share(String code) {
        return BigDecimal.valueOf(Integer.parseInt(code) * 37 % 101);
    }

    private static List<KeyFigure> figures() {
        return List.of(
                new KeyFigure("Giữ đúng hạn", "69,6%", "tăng 4,2 điểm", false, "/mau"),
                new KeyFigure("Đang quá hạn", "86", "giảm 18", true, null),
                new KeyFigure("Hiệu lực", "312", "ký mới trong quý: 21", false, null),
                new KeyFigure("Đã giao (tỷ đồng)", null, "chưa có giá của 12 sổ", false, null),
                new KeyFigure("Vướng mắc", "41", "trong 103 đang mở", false, null));
    }

    private static BarTable table() {
        var rows =
                List.of(
                        new BarRow(
                                "Thái Nguyên",
                                "/mau",
                                bars(12, 3, 1),
                                List.of(BarFigure.of("75,0%"), BarFigure.bad("1")),
                                null),
                        new BarRow(
                                "TP. Hồ Chí Minh",
                                null,
                                bars(3, 0, 2),
                                List.of(BarFigure.few("60,0%"), BarFigure.bad("2")),
                                null),
                        BarRow.missing("Điện Biên", null, "chưa báo cáo"));
        var group =
                new BarTable.Group(
                        "Trung du, miền núi phía Bắc",
                        List.of(BarFigure.of("61,5%"), BarFigure.of("3")),
                        rows);
        return new BarTable(
                "Đúng hạn, muộn, quá hạn theo tỉnh",
                "Tỉnh, thành phố",
                List.of("Đúng hạn", "Quá hạn"),
                List.of(group));
    }

    private static List<Bar> bars(long kept, long late, long overdue) {
        return List.of(
                new Bar(1, kept, kept + " đúng hạn"),
                new Bar(2, late, late + " hoàn thành muộn"),
                new Bar(3, overdue, overdue + " đang quá hạn"));
    }

    private static BarTable ages() {
        return BarTable.of(
                "Vướng mắc đang mở theo số ngày chờ",
                "Số ngày",
                List.of(),
                List.of(age("dưới 15 ngày", 1, 38), age("trên 90 ngày", 3, 6)));
    }

    private static BarRow age(String name, int kind, long count) {
        return new BarRow(
                name,
                null,
                List.of(new Bar(kind, count, count + " vướng mắc")),
                List.of(BarFigure.of(Long.toString(count))),
                null);
    }

    private static HeatTable heat() {
        var north = new HeatTable.Head("TDMN", "Trung du, miền núi phía Bắc");
        var delta = new HeatTable.Head("ĐBSH", "Đồng bằng sông Hồng");
        return new HeatTable(
                "Số thỏa thuận giữa từng cặp vùng",
                "Vùng",
                List.of(north, delta),
                List.of(
                        new HeatTable.Row(
                                north,
                                List.of(
                                        new HeatTable.Cell("18", 3, "/mau"),
                                        new HeatTable.Cell("–", 0, null))),
                        new HeatTable.Row(
                                delta,
                                List.of(
                                        new HeatTable.Cell("27", 4, null),
                                        new HeatTable.Cell("31", 5, "/mau")))));
    }
}
