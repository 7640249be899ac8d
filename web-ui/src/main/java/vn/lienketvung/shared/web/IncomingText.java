package vn.lienketvung.shared.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/** Brings every text that is bound to a form or parameter into the form of {@link TypedText}. */
@ControllerAdvice
class IncomingText {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TypedText());
        binder.registerCustomEditor(MultipartFile.class, new TextForFile());
    }
}
