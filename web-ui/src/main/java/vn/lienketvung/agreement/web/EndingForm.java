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
        if (noticeDocument == null) return null;
        var name = noticeDocument.getOriginalFilename();
        if (noticeDocument.isEmpty() && (name == null || name.isBlank())) return null;
        return new Upload(
                name == null ? "" : name, noticeDocument.getSize(), noticeDocument::getInputStream);
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
