package vn.lienketvung.certificate.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** The scan of a decision as a form sends it. */
final class SentScan {

    private SentScan() {}

    /** Null when no file was chosen. */
    static @Nullable Upload of(@Nullable MultipartFile file) {
        if (file == null) return null;
        var name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file.getSize(), file::getInputStream);
    }
}
