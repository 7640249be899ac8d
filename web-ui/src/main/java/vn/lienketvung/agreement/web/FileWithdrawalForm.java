package vn.lienketvung.agreement.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/**
 * Why a mistaken file is withdrawn, and the right file where one must take its place.
 *
 * @param confirmed {@code true} when ticked
 */
record FileWithdrawalForm(
        @Nullable String reason, @Nullable String confirmed, @Nullable MultipartFile replacement) {

    static final FileWithdrawalForm EMPTY = new FileWithdrawalForm(null, null, null);

    String words() {
        return Objects.requireNonNullElse(reason, "");
    }

    boolean isConfirmed() {
        return "true".equals(confirmed);
    }

    /** Null when no file was chosen. */
    @Nullable Upload upload() {
        if (replacement == null || replacement.isEmpty()) return null;
        var name = Objects.requireNonNullElse(replacement.getOriginalFilename(), "");
        return new Upload(name, replacement.getSize(), replacement::getInputStream);
    }
}
