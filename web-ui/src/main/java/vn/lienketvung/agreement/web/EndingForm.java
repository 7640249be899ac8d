package vn.lienketvung.agreement.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.web.Typed;

/**
 * What a party says about the end: what it sees left to do, or that and why it leaves, or why it stays after all.
 */
record EndingForm(
        @Nullable String refusal,
        @Nullable String effectiveOn,
        @Nullable String noticeReason,
        @Nullable MultipartFile noticeDocument,
        @Nullable String takeBackReason) {

    static final EndingForm EMPTY = new EndingForm(null, null, null, null, null);

    @Nullable LocalDate day() {
        return Typed.day(effectiveOn);
    }

    @Nullable Upload upload() {
        return uploaded(noticeDocument);
    }

    /** What was chosen in a file field; null when nothing was. */
    static @Nullable Upload uploaded(@Nullable MultipartFile file) {
        if (file == null) return null;
        var name = file.getOriginalFilename();
        if (file.isEmpty() && (name == null || name.isBlank())) return null;
        return new Upload(name == null ? "" : name, file.getSize(), file::getInputStream);
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
