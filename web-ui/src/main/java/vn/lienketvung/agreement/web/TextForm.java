package vn.lienketvung.agreement.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.VersionHash;
import vn.lienketvung.evidence.Upload;

/**
 * The Word text and the lead's word about it, as sent.
 *
 * @param hash the version the page showed
 */
record TextForm(@Nullable String hash, @Nullable String declared, @Nullable MultipartFile text) {

    static TextForm of(Agreement agreement) {
        return new TextForm(agreement.hash().value(), null, null);
    }

    boolean isDeclared() {
        return "true".equals(declared);
    }

    /** Null when what was sent can be no version. */
    @Nullable VersionHash read() {
        try {
            return VersionHash.of(Objects.requireNonNullElse(hash, ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Null when no file was chosen. */
    @Nullable Upload upload() {
        if (text == null || text.isEmpty()) return null;
        var name = Objects.requireNonNullElse(text.getOriginalFilename(), "");
        return new Upload(name, text.getSize(), text::getInputStream);
    }
}
