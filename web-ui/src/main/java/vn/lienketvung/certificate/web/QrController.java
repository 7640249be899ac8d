package vn.lienketvung.certificate.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateStanding;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.certificate.PublicCode;
import vn.lienketvung.product.Batch;
import vn.lienketvung.product.Batches;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;

/** What a shopper sees who scans a package: no account, no cookie, no script; what the certificate is worth comes first. */
@Controller
class QrController {

    /** What is longer stands on no label. */
    private static final int LONGEST_CODE = 40;

    private final Certificates certificates;
    private final Batches batches;
    private final Clock clock;

    QrController(Certificates certificates, Batches batches, Clock clock) {
        this.certificates = certificates;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * @param lo the code of a batch, as it stands on the package
     */
    @GetMapping("/q/{code}")
    @OneReading
    ModelAndView show(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lo) {
        var found = PublicCode.read(code).flatMap(certificates::findByCode);
        return found.map(certificate -> page(certificate, lo)).orElseGet(() -> unknown(code));
    }

    private ModelAndView page(Certificate certificate, @Nullable String lo) {
        var asked = lo == null || lo.isBlank() ? null : lo.strip();
        var standing = certificate.standing(VietnamTime.today(clock));
        return new ModelAndView("certificate/q")
                .addObject("it", certificate)
                .addObject("standing", standing)
                .addObject("tone", standing.isInForce() ? "ok" : tone(standing))
                .addObject("asked", asked)
                .addObject("batch", asked == null ? null : batch(certificate, asked).orElse(null))
                .addObject("now", clock.instant());
    }

    private static String tone(CertificateStanding standing) {
        return standing == CertificateStanding.REVOKED ? "bad" : "warn";
    }

    private Optional<Batch> batch(Certificate certificate, String code) {
        var wanted = code.toUpperCase(Locale.ROOT);
        return batches.of(certificate.product()).stream()
                .filter(each -> each.record().code().toUpperCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** A code that nobody issued may stand on a fake. */
    private static ModelAndView unknown(String code) {
        var page =
                new ModelAndView("certificate/q-unknown")
                        .addObject("code", code.length() > LONGEST_CODE ? null : code);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
