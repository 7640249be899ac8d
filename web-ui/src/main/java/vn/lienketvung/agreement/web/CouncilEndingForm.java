package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.ConclusionDraft;
import vn.lienketvung.shared.web.Typed;

/** The council's conclusion as it was typed, or why the council no longer ends the agreement. */
record CouncilEndingForm(
        @Nullable String conclusionNumber,
        @Nullable String conclusionOn,
        @Nullable String councilDay,
        @Nullable String councilReason,
        @Nullable MultipartFile councilDocument,
        @Nullable String councilTakeBack) {

    static final CouncilEndingForm EMPTY =
            new CouncilEndingForm(null, null, null, null, null, null);

    ConclusionDraft draft() {
        return new ConclusionDraft(
                EndingForm.words(conclusionNumber),
                Typed.day(conclusionOn),
                EndingForm.words(councilReason),
                Typed.day(councilDay),
                EndingForm.uploaded(councilDocument));
    }
}
