package vn.lienketvung.shared.web;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells htmx, when it asked for a part, that the answer replaces the whole page. */
final class WholePage {

    private WholePage() {}

    static void instead() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now))
            return;
        var response = now.getResponse();
        if (response == null || now.getRequest().getHeader("HX-Request") == null) return;
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML show:top");
    }
}
