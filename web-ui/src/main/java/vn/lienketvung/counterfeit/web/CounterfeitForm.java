package vn.lienketvung.counterfeit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.counterfeit.SaidOfFake;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.Written;
import vn.lienketvung.shared.web.Typed;

/** A report of a fake as typed. */
record CounterfeitForm(
        @Nullable String province,
        @Nullable String shop,
        @Nullable String seenOn,
        @Nullable String words,
        @Nullable MultipartFile file,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Boolean consent,
        @Nullable String consentText) {

    /** Most people report what they have in hand. */
    static CounterfeitForm on(LocalDate today) {
        return new CounterfeitForm(
                null, null, Written.day(today), null, null, null, null, null, null, null);
    }

    boolean isAgreed() {
        return Boolean.TRUE.equals(consent);
    }

    SaidOfFake said(@Nullable ConsentTextId agreed) {
        return new SaidOfFake(province, shop, Typed.day(seenOn), words, name, phone, email, agreed);
    }

    /** Null when no photo was chosen. */
    @Nullable Upload upload() {
        if (file == null || file.isEmpty()) return null;
        var called = file.getOriginalFilename();
        return new Upload(called == null ? "" : called, file.getSize(), file::getInputStream);
    }
}
