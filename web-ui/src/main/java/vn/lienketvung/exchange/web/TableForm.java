package vn.lienketvung.exchange.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** The chosen file; read from where the server put it, never whole into memory. */
record TableForm(@Nullable MultipartFile file) {

    Upload upload() {
        if (file == null) return new Upload("", 0, () -> java.io.InputStream.nullInputStream());
        return new Upload(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getSize(),
                file::getInputStream);
    }
}
