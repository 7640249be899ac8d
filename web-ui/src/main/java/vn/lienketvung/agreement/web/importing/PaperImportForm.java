package vn.lienketvung.agreement.web.importing;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** The chosen spreadsheet. */
record PaperImportForm(@Nullable MultipartFile file) {

    Upload upload() {
        if (file == null) return new Upload("", 0, () -> new ByteArrayInputStream(new byte[0]));
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new Upload(name, file.getSize(), file::getInputStream);
    }
}
