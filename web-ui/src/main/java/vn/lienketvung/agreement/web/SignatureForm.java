package vn.lienketvung.agreement.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.SignatureDetails;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.organisation.OrganisationId;

/** What the clerk read off the signed paper, as it was typed, with the scan. */
record SignatureForm(
        @Nullable String signerName,
        @Nullable String signerPosition,
        @Nullable String capacity,
        @Nullable String authorisingDecision,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String versionSeen,
        boolean scanShowsVersion,
        @Nullable MultipartFile scan) {

    static final SignatureForm EMPTY =
            new SignatureForm(null, null, null, null, null, null, null, false, null);

    /** Names what must be there before the rules can be asked; a date that cannot be read is named already. */
    void check(BindingResult errors) {
        require(signerName, "signerName", "agreement.rule.signer-missing", errors);
        require(signerPosition, "signerPosition", "agreement.rule.signer-position-missing", errors);
        require(
                capacityChosen().orElse(null),
                "capacity",
                "agreement.sign.capacity-missing",
                errors);
        if (capacityChosen().filter(SigningCapacity::needsAuthorisation).isPresent()) {
            var rule = "agreement.rule.authorisation-missing";
            require(authorisingDecision, "authorisingDecision", rule, errors);
        }
        require(number, "number", "agreement.rule.number-missing", errors);
        if (!errors.hasFieldErrors("signedOn"))
            require(signedOn, "signedOn", "agreement.sign.date-missing", errors);
        require(versionSeen, "versionSeen", "agreement.sign.version-missing", errors);
        if (isScanMissing()) errors.rejectValue("scan", "evidence.rule.file-missing");
        if (!scanShowsVersion)
            errors.rejectValue("scanShowsVersion", "agreement.rule.scan-not-confirmed");
    }

    private static void require(
            @Nullable Object value, String field, String rule, BindingResult errors) {
        if (value == null) errors.rejectValue(field, rule);
    }

    /** Whether a file came along, which the browser will not send again by itself. */
    boolean isScanMissing() {
        return scan == null || scan.isEmpty();
    }

    /** Only after {@link #check} found nothing. */
    SignatureDetails toDetails(OrganisationId party) {
        return new SignatureDetails(
                party,
                Objects.requireNonNull(signerName),
                Objects.requireNonNull(signerPosition),
                capacityChosen().orElseThrow(),
                authorisingDecision,
                Objects.requireNonNull(number),
                Objects.requireNonNull(signedOn),
                Objects.requireNonNull(versionSeen),
                scanShowsVersion);
    }

    Upload toUpload() {
        var file = Objects.requireNonNull(scan);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new Upload(name, file.getSize(), file::getInputStream);
    }

    private Optional<SigningCapacity> capacityChosen() {
        return Arrays.stream(SigningCapacity.values())
                .filter(each -> each.name().equals(capacity))
                .findFirst();
    }
}
