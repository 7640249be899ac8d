package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.SubmittedForms;
import vn.lienketvung.shared.SubmittedForms.Standing;

/**
 * Lets each form through once. Whoever sends the same again waits until the first answer is there and is led to the
 * same place; if the first was refused, the next one is tried.
 */
@Component
class OneEffect implements HandlerInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String TAKEN = OneEffect.class.getName();

    private final SubmittedForms forms;

    OneEffect(SubmittedForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var form = SentForm.read(request).orElse(null);
        if (form == null || request.getAttribute(TAKEN) != null) return true;
        var waitUntil = System.nanoTime() + PATIENCE.toNanos();
        while (!forms.takeUp(form)) {
            var standing = forms.standing(form);
            if (standing.filter(Standing::finished).isPresent()) {
                lead(standing.get().answer(), request, response);
                return false;
            }
            if (System.nanoTime() > waitUntil) {
                response.sendError(HttpStatus.CONFLICT.value());
                return false;
            }
            Thread.sleep(PAUSE);
        }
        request.setAttribute(TAKEN, form);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(TAKEN) instanceof Sha256 form) {
            request.removeAttribute(TAKEN);
            forms.finish(form, response.getHeader("Location"));
        }
    }

    /** The first answer may have been a page and no address: then back to where the form stood, and told so. */
    private static void lead(
            @Nullable String answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var to = answer != null ? answer : Back.from(request);
        if (to == null) {
            response.sendError(HttpStatus.CONFLICT.value());
            return;
        }
        if (answer == null) {
            RequestContextUtils.getOutputFlashMap(request)
                    .putAll(FlashMessage.of("shared.form.already"));
            RequestContextUtils.saveOutputFlashMap(to, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", to);
    }
}
