package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotPermitted;

/**
 * Hands the signed-in person to a controller method that takes an {@link Official}. The portal's filter puts
 * the person on the request under the class name of {@link Official}, read afresh each time.
 */
@Component
class CurrentOfficial implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Official.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Official official = of(request.getNativeRequest(HttpServletRequest.class));
        if (official == null && !parameter.isOptional()) throw new NotPermitted("sign-in.needed");
        return official;
    }

    static @Nullable Official of(@Nullable HttpServletRequest request) {
        if (request == null) return null;
        return request.getAttribute(Official.class.getName()) instanceof Official official
                ? official
                : null;
    }
}
