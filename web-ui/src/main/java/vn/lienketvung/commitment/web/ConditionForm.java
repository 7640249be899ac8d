package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.evidence.Upload;

/** How a condition came about, as typed, with the file that shows it. */
record ConditionForm(@Nullable String metNote, @Nullable MultipartFile shown) {

    String note() {
        return Words.plain(metNote);
    }

    @Nullable Upload upload() {
        return ProgressForm.uploadOf(shown);
    }
}
