package vn.lienketvung.shared.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Why a request was not fulfilled, as the error page tells it.
 *
 * @param kind the part of the message keys {@code shared.failure.<kind>.title} and {@code .text}
 * @param reference the code that also stands in the log
 * @param owner the organisation that may, when this person may not
 * @param back the page to return to, when it is known to be the portal's own
 */
public record Failure(
        String kind,
        String reference,
        @Nullable String owner,
        List<String> reasons,
        @Nullable String back) {

    /** Request attribute naming the kind when the status alone says too little, such as {@code expired}. */
    public static final String KIND = "portal.failure.kind";

    /** Request attribute with the message keys of the roles that may, when it is a matter of roles. */
    public static final String ROLES = "portal.failure.roles";

    /** A failure with nothing more to say than its kind. */
    public static Failure of(String kind, String reference) {
        return new Failure(kind, reference, null, List.of(), null);
    }

    /** The page, with its status. */
    public ModelAndView view(HttpStatus status) {
        var view = new ModelAndView("shared/error", Map.of("failure", this));
        view.setStatus(status);
        WholePage.instead();
        return view;
    }
}
