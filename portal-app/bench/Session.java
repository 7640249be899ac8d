package vn.lienketvung.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody signed in, with the hidden fields of the page they came from. */
final class Session {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_once)\"[^>]*value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----portal-bench-7f3a";

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;

    private Session(String base) {
        this.base = base;
    }

    static Session of(Portal portal, String username) throws IOException, InterruptedException {
        var session = new Session(portal.base());
        var fields = new LinkedHashMap<String, String>();
        fields.put("username", username);
        fields.put("password", Data.PASSWORD);
        var to = session.post("/dang-nhap", "/dang-nhap", fields);
        if (to.contains("dang-nhap")) throw new IOException(username + " did not come in");
        return session;
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Asks for what has no page to show. */
    void call(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
    }

    /** The hidden fields of the form on the page that leads to the address. */
    private Map<String, String> hidden(String page, String action) throws IOException, InterruptedException {
        var body = get(page);
        int form = body.indexOf("action=\"" + action + "\"");
        if (form < 0) throw new IOException("no form for " + action + " on " + page);
        var hidden = HIDDEN.matcher(body.substring(form, body.indexOf("</form>", form)));
        var fields = new LinkedHashMap<String, String>();
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        return fields;
    }

    /** Fills in a form; tells where it led. */
    String post(String page, String action, Map<String, String> typed) throws IOException, InterruptedException {
        var fields = hidden(page, action);
        fields.putAll(typed);
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(body.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value)));
        return led(action, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Sends a file with a form; tells where it led. */
    String send(String page, String action, Path file) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : hidden(page, action).entrySet())
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                    + field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return led(action, "multipart/form-data; boundary=" + BOUNDARY, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private String led(String action, String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + action)).header("Content-Type", type).header("Sec-Fetch-Site", "same-origin").POST(body).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) throw new IOException(action + " answered " + answer.statusCode());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
