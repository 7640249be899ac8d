package vn.lienketvung.shared.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/** Brings every text that is bound to a form or parameter into the form of {@link TypedText}. */
@ControllerAdvice
class IncomingText {

    /** As many rows as a request may have fields; by itself Spring drops all rows of a form with more than 256. */
    private static final int MOST_ROWS = 1000;

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new TypedText());
        binder.registerCustomEditor(MultipartFile.class, new TextForFile());
    }
}
