package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/**
 * What is said about one condition: how it is met, with the document that shows it, or what is still missing.
 */
record HandInForm(@Nullable String note, @Nullable String reason, @Nullable MultipartFile shown) {

    static final HandInForm EMPTY = new HandInForm(null, null, null);

    String noteWords() {
        return note == null ? "" : note;
    }

    String reasonWords() {
        return reason == null ? "" : reason;
    }

    @Nullable Upload upload() {
        if (shown == null) return null;
        var name = shown.getOriginalFilename();
        if (shown.isEmpty() && (name == null || name.isBlank())) return null;
        return new Upload(name == null ? "" : name, shown.getSize(), shown::getInputStream);
    }
}
