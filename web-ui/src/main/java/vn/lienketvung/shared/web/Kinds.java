package vn.lienketvung.shared.web;

import org.springframework.http.HttpStatus;

/** Which sentences of the error page answer a status. */
final class Kinds {

    private Kinds() {}

    static String of(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case NOT_FOUND -> "missing";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "too-large";
            case TOO_MANY_REQUESTS -> "too-many";
            default -> status.is5xxServerError() ? "broken" : "wrong";
        };
    }
}
