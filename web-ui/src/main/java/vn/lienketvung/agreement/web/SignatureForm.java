package vn.lienketvung.agreement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
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

/**
 * What the clerk read off the signed paper, as it was typed, with the scan.
 *
 * @param scanShowsVersion {@code true} when ticked
 */
record SignatureForm(
        @Nullable String signerName,
        @Nullable String signerPosition,
        @Nullable String capacity,
        @Nullable String authorisingDecision,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String versionSeen,
        @Nullable String scanShowsVersion,
        @Nullable MultipartFile scan) {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static final SignatureForm EMPTY =
            new SignatureForm(null, null, null, null, null, null, null, null, null);

    /** Names everything that must be there, and readable, before the rules of the domain can be asked. */
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
        require(signedOn, "signedOn", "agreement.sign.date-missing", errors);
        if (signedOn != null)
            require(day().orElse(null), "signedOn", "typeMismatch.java.time.LocalDate", errors);
        require(versionSeen, "versionSeen", "agreement.sign.version-missing", errors);
        if (isScanMissing()) errors.rejectValue("scan", "evidence.rule.file-missing");
        if (!isConfirmed())
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
                day().orElseThrow(),
                Objects.requireNonNull(versionSeen),
                isConfirmed());
    }

    Upload toUpload() {
        var file = Objects.requireNonNull(scan);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new Upload(name, file.getSize(), file::getInputStream);
    }

    private boolean isConfirmed() {
        return "true".equals(scanShowsVersion);
    }

    /** Kept as text until here: a record whose date does not convert would lose all that was typed. */
    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(Objects.requireNonNullElse(signedOn, ""), WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<SigningCapacity> capacityChosen() {
        return Arrays.stream(SigningCapacity.values())
                .filter(each -> each.name().equals(capacity))
                .findFirst();
    }
}
