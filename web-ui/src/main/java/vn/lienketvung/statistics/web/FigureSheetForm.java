package vn.lienketvung.statistics.web;

import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** The chosen spreadsheet, and for which province and period the page was opened. */
record FigureSheetForm(
        @Nullable String province, @Nullable String period, @Nullable MultipartFile file) {

    Upload upload() {
        if (file == null) return new Upload("", 0, InputStream::nullInputStream);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new Upload(name, file.getSize(), file::getInputStream);
    }

    TickedForm of() {
        return new TickedForm(province, period, null);
    }
}
