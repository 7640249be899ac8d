package vn.lienketvung.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what failed outside any controller: a filter, an unknown address, a broken template. */
@Controller
class FailedRequests implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String reference = Reference.next();
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.warn(
                "{} {} {}",
                reference,
                status.value(),
                address,
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return Failure.of(Kinds.of(status), reference).view(status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }
}
