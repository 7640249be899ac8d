package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that a page shows a number of its own, beside the token that it has already. */
final class FormNumber implements RequestDataValueProcessor {

    /** The hidden field; a form sent twice bears the same number twice. */
    static final String FIELD = "_once";

    private final RequestDataValueProcessor token;

    FormNumber(RequestDataValueProcessor token) {
        this.token = token;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return token.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return token.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var theirs = token.getExtraHiddenFields(request);
        // The token's own processor answers nothing for a form that changes nothing (GET).
        if (theirs == null || theirs.isEmpty()) return theirs;
        var fields = new HashMap<>(theirs);
        fields.put(FIELD, UUID.randomUUID().toString());
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return token.processUrl(request, url);
    }
}
