package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** A parameter exactly as it was typed: for passwords only. */
final class Raw {

    private Raw() {}

    static String of(HttpServletRequest request, String parameter) {
        var typed = request.getParameter(parameter);
        return typed == null ? "" : typed;
    }
}
