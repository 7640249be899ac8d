package vn.lienketvung.report.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.report.SignedPaper;
import vn.lienketvung.shared.web.Typed;

/** What a clerk reads off the signed paper, as typed. */
record SigningForm(
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String place,
        @Nullable String signerName,
        @Nullable String signerPosition,
        @Nullable String capacity,
        @Nullable MultipartFile scan) {

    static final SigningForm EMPTY = new SigningForm(null, null, null, null, null, null, null);

    SignedPaper.Details details() {
        return new SignedPaper.Details(
                number,
                Typed.day(signedOn),
                place,
                signerName,
                signerPosition,
                Arrays.stream(SigningCapacity.values())
                        .filter(each -> each.name().equals(capacity))
                        .findFirst()
                        .orElse(null));
    }

    /** Null when no file was chosen. */
    @Nullable Upload upload() {
        if (scan == null || scan.isEmpty()) return null;
        var called = scan.getOriginalFilename();
        return new Upload(called == null ? "" : called, scan.getSize(), scan::getInputStream);
    }
}
