package vn.lienketvung.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what failed outside any controller: the security chain, an unknown address, a broken template. */
@Controller
class FailedRequests implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);
    private static final Set<String> SECRETS = Set.of("_csrf", "password", "username");
    private static final String OWN_PAGE = "same-origin";

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String reference = Reference.next();
        LOG.warn(
                "{} {} {}",
                reference,
                status.value(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        String kind =
                request.getAttribute(Failure.KIND) instanceof String told ? told : Kinds.of(status);
        ModelAndView view = Failure.of(kind, reference).view(status);
        view.addObject("roles", request.getAttribute(Failure.ROLES));
        if (request.getAttribute(Failure.KIND) != null) view.addObject("typed", typed(request));
        return view;
    }

    /** What stood in a form that came too late, for copying; only when a page of the portal sent it. */
    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> kept = new TreeMap<>();
        if (!OWN_PAGE.equals(request.getHeader("Sec-Fetch-Site"))) return kept;
        request.getParameterMap()
                .forEach((name, values) -> {
                    List<String> filled =
                            List.of(values).stream().filter(v -> !v.isBlank()).toList();
                    if (!SECRETS.contains(name)
                            && !name.toLowerCase(Locale.ROOT).contains("password")
                            && !filled.isEmpty()) kept.put(name, filled);
                });
        return kept;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }
}
