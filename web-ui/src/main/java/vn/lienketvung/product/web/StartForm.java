package vn.lienketvung.product.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** What is enough to begin with: a name, and a photo when there is one. */
record StartForm(
        @NotBlank(message = "{product.rule.name}") @Nullable String name,
        @Nullable MultipartFile file) {

    static final StartForm EMPTY = new StartForm(null, null);

    String typedName() {
        return name == null ? "" : name;
    }

    @Nullable Upload photo() {
        return PhotoForm.uploadOf(file);
    }
}
