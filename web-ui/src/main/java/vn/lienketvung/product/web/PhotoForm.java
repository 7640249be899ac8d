package vn.lienketvung.product.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** A photo and what is to be seen on it. */
record PhotoForm(@Nullable String words, @Nullable MultipartFile file) {

    static final PhotoForm EMPTY = new PhotoForm(null, null);

    Upload upload() {
        var chosen = uploadOf(file);
        return chosen == null ? new Upload("", 0, InputStream::nullInputStream) : chosen;
    }

    /** Null when nothing was chosen. */
    static @Nullable Upload uploadOf(@Nullable MultipartFile file) {
        if (file == null) return null;
        var name = file.getOriginalFilename();
        if (file.isEmpty() && (name == null || name.isBlank())) return null;
        return new Upload(name == null ? "" : name, file.getSize(), file::getInputStream);
    }
}
