package vn.lienketvung.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.lienketvung.shared.Sha256;

/** The form that the running request brought, known by the digest of everything in it. */
public final class SentForm {

    private static final String DIGEST = SentForm.class.getName();

    private SentForm() {}

    /** The running request's form while it has had no effect; empty for timers, for pages, for forms without a number. */
    public static Optional<Sha256> withoutEffect() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(
                        (Sha256) request.getAttribute(DIGEST, RequestAttributes.SCOPE_REQUEST));
    }

    /** From now on the running request's form has had its effect. */
    public static void hadEffect() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.removeAttribute(DIGEST, RequestAttributes.SCOPE_REQUEST);
    }

    /** Reads the form; only one with a number has a digest. */
    static Optional<Sha256> read(HttpServletRequest request) throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || request.getParameter(FormNumber.FIELD) == null)
            return Optional.empty();
        var digest = Sha256.of(content(request));
        request.setAttribute(DIGEST, digest);
        return Optional.of(digest);
    }

    private static String content(HttpServletRequest request) throws IOException, ServletException {
        var content =
                new StringBuilder(request.getRequestURI())
                        .append('\n')
                        .append(request.getRequestedSessionId())
                        .append('\n');
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> {
                    for (var value : values) write(content, name, value);
                });
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/"))
            for (Part part : request.getParts())
                if (part.getSubmittedFileName() != null)
                    write(content, part.getName(), part.getSubmittedFileName() + ":" + file(part));
        return content.toString();
    }

    /** Of the bytes themselves: a file that was mended keeps its name and may keep its length. */
    private static String file(Part part) throws IOException {
        try (var in = new DigestInputStream(part.getInputStream(), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static void write(StringBuilder content, String name, String value) {
        content.append(name.length()).append(':').append(name).append('=');
        content.append(value.length()).append(':').append(value).append('\n');
    }
}
