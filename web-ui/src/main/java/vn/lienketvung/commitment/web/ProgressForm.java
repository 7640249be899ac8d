package vn.lienketvung.commitment.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.ProgressEntry;
import vn.lienketvung.commitment.RiskLevel;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;
import vn.lienketvung.shared.web.TypedNumber;

/**
 * A progress report as typed, with its file.
 *
 * @param value the whole value reached so far
 */
record ProgressForm(
        @NotBlank(message = "{shared.typed.required}") @TypedNumber @Nullable String value,
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String asOf,
        @TypedDay @Nullable String periodFrom,
        @Nullable String note,
        @Nullable String risk,
        @Nullable String riskNote,
        @Nullable String evidenceKind,
        @Nullable MultipartFile evidence) {

    static ProgressForm on(LocalDate today) {
        return new ProgressForm(
                null, Fmt.typed(today), null, null, RiskLevel.LOW.name(), null, null, null);
    }

    /** Only of a form without errors. */
    ProgressEntry entry() {
        return new ProgressEntry(
                Objects.requireNonNull(Typed.number(value)),
                Objects.requireNonNull(Typed.day(asOf)),
                Typed.day(periodFrom),
                note == null ? "" : note,
                riskLevel(),
                Words.plain(riskNote).isEmpty() ? null : Words.plain(riskNote),
                kind(),
                upload());
    }

    private RiskLevel riskLevel() {
        var read = Words.read(RiskLevel.class, risk);
        return read == null ? RiskLevel.LOW : read;
    }

    private EvidenceKind kind() {
        for (var kind : EvidenceKind.values()) {
            if (kind.name().equals(evidenceKind)) return kind;
        }
        return EvidenceKind.DELIVERY_RECORD;
    }

    /** The file that was chosen; null when none was. */
    @Nullable Upload upload() {
        return uploadOf(evidence);
    }

    static @Nullable Upload uploadOf(@Nullable MultipartFile file) {
        if (file == null) return null;
        var name = file.getOriginalFilename();
        if (file.isEmpty() && (name == null || name.isBlank())) return null;
        return new Upload(name == null ? "" : name, file.getSize(), file::getInputStream);
    }

    boolean hasSoundNumber() {
        BigDecimal number = Typed.number(value);
        return number != null && number.precision() - number.scale() <= 15 && number.scale() <= 4;
    }

    boolean namesKind() {
        return evidenceKind != null && kind().name().equals(evidenceKind);
    }
}
