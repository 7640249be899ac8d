package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;

/** Answers what a controller did not catch itself with a page in the reader's language and a reference code. */
@ControllerAdvice
@Order(100)
class FailurePages {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);
    private static final String ROW_LEVEL_SECURITY = "42501";

    private final MessageSource messages;
    private final Refusals refusals;

    FailurePages(MessageSource messages, Refusals refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    @ExceptionHandler
    ModelAndView refused(ActionRefused refused, HttpServletRequest request, Locale locale) {
        List<String> reasons =
                refused.refusals().stream()
                        .map(each ->
                                messages.getMessage(
                                        each.rule(), refusals.arguments(each), each.rule(), locale))
                        .map(text -> text == null ? "" : text)
                        .distinct()
                        .toList();
        String reference = Reference.next();
        LOG.info("{} {} refused: {}", reference, request.getRequestURI(), refused.getMessage());
        return new Failure("refused", reference, null, reasons, Back.from(request))
                .view(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    ModelAndView notPermitted(NotPermitted refused, HttpServletRequest request) {
        String reference = Reference.next();
        LOG.info("{} {} not permitted: {}", reference, request.getRequestURI(), refused.action());
        return new Failure("forbidden", reference, refused.owner(), List.of(), Back.from(request))
                .view(HttpStatus.FORBIDDEN);
    }

    /** An address that was cut off names nothing, like one of something that is gone. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(RuntimeException missing, HttpServletRequest request) {
        return say("missing", HttpStatus.NOT_FOUND, missing, request);
    }

    @ExceptionHandler({EditConflict.class, OptimisticLockingFailureException.class})
    ModelAndView conflict(RuntimeException conflict, HttpServletRequest request) {
        String reference = Reference.next();
        LOG.info("{} {} conflict: {}", reference, request.getRequestURI(), conflict.getMessage());
        return new Failure("conflict", reference, null, List.of(), Back.from(request))
                .view(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return say("too-large", HttpStatus.CONTENT_TOO_LARGE, large, request);
    }

    /** Leaves to the security chain what is the chain's to answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    ModelAndView anything(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return say(Kinds.of(status), status, failure, request);
        }
        // A row that row-level security hides from writing must look like one that is not there.
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                && ROW_LEVEL_SECURITY.equals(sql.getSQLState()))
            return say("missing", HttpStatus.NOT_FOUND, failure, request);
        return say("broken", HttpStatus.INTERNAL_SERVER_ERROR, failure, request);
    }

    private static ModelAndView say(
            String kind, HttpStatus status, Exception failure, HttpServletRequest request) {
        String reference = Reference.next();
        if (status.is5xxServerError())
            LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        else LOG.info("{} {}: {}", reference, request.getRequestURI(), failure.getMessage());
        return Failure.of(kind, reference).view(status);
    }
}
