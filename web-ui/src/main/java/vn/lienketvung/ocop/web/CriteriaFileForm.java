package vn.lienketvung.ocop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The chosen spreadsheet. */
record CriteriaFileForm(@Nullable MultipartFile file) {

    String name() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
    }
}
