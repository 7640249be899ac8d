package vn.lienketvung;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.lienketvung.shared.web.SentForm;

/**
 * Fails every request of every test over HTTP whose form was accepted with a page, without an event: nothing would mark
 * it as done, so sent twice it would be accepted twice. Forms that lead on to another page are marked in any case.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FormsThatRepeat implements WebMvcConfigurer, HandlerInterceptor {

    /** Questions, rows added to a form, working copies: sent a second time, they leave everything as the first time left it. */
    static final Pattern HARMLESS =
            Pattern.compile(
                    "/quan-tri/don-vi/moi|/lam-viec/thoa-thuan/\\{id}/"
                            + "(soan-thao/(?!kiem-tra).*|ho-so-giay/hop-nhat|tham-dinh/ket-luan/hang)");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        var pattern =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (answer != null
                && !leadsOn(answer)
                && PressedForms.isAccepted(answer, response)
                && SentForm.withoutEffect().isPresent()
                && !HARMLESS.matcher(pattern).matches())
            throw new IllegalStateException("POST " + pattern + " was accepted without a mark");
    }

    private static boolean leadsOn(ModelAndView answer) {
        var view = answer.getViewName();
        return view == null || view.startsWith("redirect:");
    }
}
