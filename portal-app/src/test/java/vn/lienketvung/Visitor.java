package vn.lienketvung;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser without JavaScript: keeps cookies, sends forms with their token, follows nothing. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private volatile String token = "";
    private volatile String number = "";

    public Visitor(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** Sends a form with the token of the page seen last. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        List<String> fields = new ArrayList<>(List.of(namesAndValues));
        if (!token.isEmpty()) fields.addAll(List.of("_csrf", token));
        if (!number.isEmpty()) fields.addAll(List.of("_once", number));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(encode(fields)))
                        .build());
    }

    /** Sends a form with one file of that many bytes, with the token of the page seen last. */
    public HttpResponse<String> postFile(String path, int bytes) {
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + token
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        head + "a".repeat(bytes) + "\r\n--x--\r\n"))
                        .build());
    }

    /** Sends a form with this file, with the token and the number of the page seen last. */
    public HttpResponse<String> sendFile(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("_csrf", token));
        if (!number.isEmpty()) body.writeBytes(field("_once", number));
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
        body.writeBytes(head.formatted(fileName).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    /** Sends a form with fields and one file in a field of that name, with the token and the number of the page seen last. */
    public HttpResponse<String> sendForm(
            String path, String fileField, byte[] content, String... namesAndValues) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("_csrf", token));
        if (!number.isEmpty()) body.writeBytes(field("_once", number));
        for (int i = 0; i < namesAndValues.length; i += 2)
            body.writeBytes(field(namesAndValues[i], namesAndValues[i + 1]));
        var head =
                "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"van-ban.pdf\"\r\n\r\n";
        body.writeBytes(head.formatted(fileField).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static byte[] field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a file behind a link. */
    public byte[] download(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    public HttpResponse<String> signIn(String username, String password) {
        get("/dang-nhap");
        return post("/dang-nhap", "username", username, "password", password);
    }

    /** Forgets the form token, as a page from an ended session would. */
    public void forgetToken() {
        token = "";
    }

    /** Sends what follows like a program that knows nothing of the numbers of forms. */
    public void forgetFormNumber() {
        number = "";
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            Matcher numbered = NUMBER.matcher(response.body());
            if (numbered.find()) number = numbered.group(1);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        }
    }

    private static String encode(List<String> fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        return body.toString();
    }
}
