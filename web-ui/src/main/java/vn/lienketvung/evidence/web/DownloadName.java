package vn.lienketvung.evidence.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name under which a browser saves a file, for new browsers with every accent and for old ones without. */
record DownloadName(String name) {

    /** The value of a Content-Disposition header that makes the browser save the file, never show it. */
    String header() {
        return "attachment; filename=\"" + plain() + "\"; filename*=UTF-8''" + encoded();
    }

    private String plain() {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
