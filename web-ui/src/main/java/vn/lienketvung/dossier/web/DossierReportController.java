package vn.lienketvung.dossier.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.LocalMatter;
import vn.lienketvung.dossier.ReportLocally;
import vn.lienketvung.dossier.ReportLocally.Found;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** The commune reports what it knows on the spot. */
@Controller
@RequestMapping(DossierAddress.ROOT + "/{id:[0-9a-f-]{36}}/bao-cao-xa")
class DossierReportController {

    /** The report as typed, one row for each matter in their order. */
    record ReportForm(@Nullable List<Row> rows, @Nullable String words) {

        /** What is found on one matter. */
        record Row(@Nullable String confirmed, @Nullable String words) {}

        static ReportForm blank() {
            return new ReportForm(
                    Arrays.stream(LocalMatter.values()).map(_ -> new Row(null, null)).toList(),
                    null);
        }

        Map<LocalMatter, Found> found() {
            var found = new EnumMap<LocalMatter, Found>(LocalMatter.class);
            for (var matter : LocalMatter.values())
                if (rows != null && matter.ordinal() < rows.size())
                    found.put(matter, found(rows.get(matter.ordinal())));
            return found;
        }

        private static Found found(Row row) {
            var confirmed = row.confirmed();
            return new Found(
                    confirmed == null || !confirmed.matches("true|false")
                            ? null
                            : Boolean.valueOf(confirmed),
                    row.words() == null ? "" : row.words());
        }

        /** With a row for every matter, however many were sent. */
        boolean isWhole() {
            return rows != null && rows.size() == LocalMatter.values().length;
        }
    }

    private final DossierDesk desk;
    private final ReportLocally reporting;
    private final Reckonings reckonings;
    private final Refusals refusals;

    DossierReportController(
            DossierDesk desk, ReportLocally reporting, Reckonings reckonings, Refusals refusals) {
        this.desk = desk;
        this.reporting = reporting;
        this.reckonings = reckonings;
        this.refusals = refusals;
    }

    @GetMapping
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by, Locale locale) {
        reporting.requireReport(new DossierId(id), by);
        return page(id, by, locale).addObject("form", ReportForm.blank());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID id,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Official by,
            Locale locale,
            RedirectAttributes redirect) {
        reporting.requireReport(new DossierId(id), by);
        var typed = form.isWhole() ? form : ReportForm.blank();
        return refusals.orAgain(
                errors,
                () -> {
                    var words = typed.words() == null ? "" : typed.words();
                    reporting.report(new DossierId(id), typed.found(), words, by);
                    FlashMessage.done(redirect, "dossier.done.REPORT");
                    return SeeOther.at(DossierAddress.of(new DossierId(id)));
                },
                () -> page(id, by, locale));
    }

    private ModelAndView page(UUID id, Official by, Locale locale) {
        var opened = desk.open(new DossierId(id), by);
        var english = DossierShowController.isEnglish(locale);
        return new ModelAndView("dossier/report")
                .addObject("page", DossierSheet.of(opened, by, reckonings.now(), english))
                .addObject("matters", LocalMatter.values());
    }
}
