package vn.lienketvung.shared.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.Refusal;

/** A page with every fragment, as contexts write theirs. */
@Controller
class SampleController {

    record Row(@NotBlank @Nullable String title, @NotNull @TypedNumber @Nullable String target) {}

    record Form(
            @NotBlank @Nullable String name2,
            @Nullable String note,
            @NotNull @TypedNumber @Nullable String amount,
            @TypedDay @Nullable String dueOn,
            @Nullable String party,
            @Nullable String kind,
            @Nullable Boolean agreed,
            @Valid List<Row> rows) {}

    record Step(String state, String label, String date) {}

    record Entry(String state, String title, String detail, String at) {}

    private final Refusals refusals;

    SampleController(Refusals refusals) {
        this.refusals = refusals;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute(
                "parties", List.of(new Choice("1", "Sở một"), new Choice("2", "Sở hai")));
        model.addAttribute("page", new Page<>(List.of("a", "b"), 2, 20, 1234));
        model.addAttribute(
                "steps",
                List.of(
                        new Step("done", "Dự thảo", "12/01/2026"),
                        new Step("now", "Thẩm định", "20/02/2026"),
                        new Step("", "Đã ký", "")));
        model.addAttribute(
                "entries", List.of(new Entry("done", "Người lập", "gửi", "14:05 09/03/2026")));
    }

    @GetMapping("/mau")
    String show(Model model) {
        model.addAttribute(
                "form",
                new Form(
                        "Tên",
                        null,
                        Fmt.typed(new BigDecimal("1250.5")),
                        Fmt.typed(LocalDate.of(2026, 3, 9)),
                        "2",
                        "2",
                        true,
                        List.of(new Row("Dòng", "10"))));
        return "sample/page";
    }

    @PostMapping("/mau")
    ModelAndView save(@Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (!errors.hasErrors())
            refusals.onto(
                    errors,
                    new ActionRefused(
                            List.of(
                                    Refusal.at(
                                            "rows[0].target",
                                            "sample.rule.target",
                                            LocalDate.of(2027, 12, 31)),
                                    Refusal.at("nowhere", "sample.rule.whole"))));
        return new ModelAndView("sample/page", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/mau/tu-choi")
    String refuse(@RequestParam("loai") String kind) {
        throw switch (kind) {
            case "refused" -> new ActionRefused(Refusal.of("sample.rule.whole"));
            case "forbidden" -> new NotPermitted("sample.do", "Sở Công Thương mẫu");
            case "missing" -> new NotFound("sample", 1);
            case "conflict" -> new EditConflict("sample", 1);
            default -> new IllegalStateException("planted");
        };
    }

    @GetMapping("/mau/xung-dot")
    ModelAndView conflict() {
        return new ConflictPage(
                        "Mẫu",
                        null,
                        List.of(new ConflictPage.Row("Tên", "của tôi", "của họ")),
                        "/mau",
                        "/mau",
                        Map.of("name2", List.of("của tôi"), "version", List.of("7")))
                .view();
    }

    @PostMapping("/mau/xong")
    String done(RedirectAttributes redirect) {
        FlashMessage.done(redirect, "sample.name");
        return "redirect:/mau";
    }

    @GetMapping("/mau/toi")
    @ResponseBody
    String me(Official official) {
        return official.fullName();
    }
}
