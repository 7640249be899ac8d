package vn.lienketvung.certificate.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.lienketvung.certificate.BrowseCertificates;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.certificate.CertificateRights;
import vn.lienketvung.certificate.RevokeCertificate;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.QrPicture;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;
import vn.lienketvung.shared.web.Typed;

/** Certificates of a province or a producer: the list, one of them, its label, its revocation. */
@Controller
@RequestMapping(CertificateAddress.ROOT)
class IssuedController {

    /** A revocation as typed. */
    record RevokeForm(
            @Nullable String number,
            @Nullable String decidedOn,
            @Nullable String signer,
            @Nullable String reason,
            @Nullable MultipartFile scan) {

        RevokeCertificate.Said said() {
            return new RevokeCertificate.Said(
                    RulingController.text(number),
                    Typed.day(decidedOn),
                    RulingController.text(signer),
                    RulingController.text(reason),
                    SentScan.of(scan));
        }
    }

    private final BrowseCertificates browse;
    private final RevokeCertificate revoking;
    private final FilingLimits limits;
    private final Refusals refusals;
    private final Clock clock;

    IssuedController(
            BrowseCertificates browse,
            RevokeCertificate revoking,
            FilingLimits limits,
            Refusals refusals,
            Clock clock) {
        this.browse = browse;
        this.revoking = revoking;
        this.limits = limits;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    @OneReading
    ModelAndView list(@Nullable String q, @Nullable String trang, Official by) {
        var page = trang != null && trang.matches("[1-9]\\d{0,5}") ? Integer.parseInt(trang) : 1;
        return new ModelAndView("certificate/list")
                .addObject("q", q)
                .addObject("found", browse.search(q, page, by))
                .addObject("watches", by.watches());
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @OneReading
    ModelAndView show(@PathVariable UUID id, Official by) {
        return page(id, by).addObject("form", new RevokeForm(null, null, null, null, null));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/thu-hoi")
    ModelAndView revoke(
            @PathVariable UUID id,
            @ModelAttribute("form") RevokeForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        return refusals.orAgain(
                errors,
                () -> {
                    revoking.revoke(new CertificateId(id), form.said(), by);
                    FlashMessage.done(redirect, "certificate.done.revoked");
                    return SeeOther.at(CertificateAddress.ROOT + "/" + id);
                },
                () -> page(id, by));
    }

    /** To be printed and put on packages. */
    @GetMapping("/{id:[0-9a-f-]{36}}/nhan")
    @OneReading
    ModelAndView label(@PathVariable UUID id, Official by) {
        var certificate = browse.open(new CertificateId(id), by);
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/q/" + certificate.code())
                        .toUriString();
        return new ModelAndView("certificate/label")
                .addObject("it", certificate)
                .addObject("address", address)
                .addObject("qr", QrPicture.of(address))
                .addObject("inForce", certificate.standing(VietnamTime.today(clock)).isInForce());
    }

    private ModelAndView page(UUID id, Official by) {
        var certificate = browse.open(new CertificateId(id), by);
        var standing = certificate.standing(VietnamTime.today(clock));
        return new ModelAndView("certificate/show")
                .addObject("it", certificate)
                .addObject("standing", standing)
                .addObject("megabytes", limits.maxMegabytes())
                .addObject(
                        "revokes",
                        certificate.revocation() == null
                                && new CertificateRights(certificate, by).mayRevoke());
    }
}
