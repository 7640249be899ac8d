package vn.lienketvung;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
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
    private volatile String page;
    private volatile String seen = "";
    private boolean isPatient;

    public Visitor(int port) {
        this.base = "http://127.0.0.1:" + port;
        this.page = base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        page = base + path;
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    /** Sends a form with the token of the page seen last. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        List<String> fields = new ArrayList<>(List.of(namesAndValues));
        if (!token.isEmpty()) fields.addAll(List.of("_csrf", token));
        if (!number.isEmpty()) fields.addAll(List.of("_once", number));
        return press(form(path, FilledForm.TYPE, FilledForm.encode(fields)));
    }

    /**
     * Fills in the form with that address on the page seen last, as a browser would: what is not named keeps the value it
     * is shown with.
     */
    public HttpResponse<String> fillIn(String address, String... namesAndValues) {
        return send(FilledForm.on(seen, address).with(namesAndValues));
    }

    /** The same, with a file in the form's field for files. */
    public HttpResponse<String> fillInWithFile(
            String address, String fileName, byte[] content, String... namesAndValues) {
        return send(FilledForm.on(seen, address).with(namesAndValues).with(fileName, content));
    }

    private HttpResponse<String> send(FilledForm form) {
        return press(form(form.address(), form.contentType(), form.body()));
    }

    /** Sends a form with one file of that many bytes, with the token of the page seen last. */
    public HttpResponse<String> postFile(String path, int bytes) {
        var body = new MultipartBody().add("_csrf", token).add("file", "a.pdf", new byte[bytes]);
        return send(form(path, MultipartBody.TYPE, body.bytes()));
    }

    /** Sends a form with this file, with the token and the number of the page seen last. */
    public HttpResponse<String> sendFile(String path, String fileName, byte[] content) {
        return press(
                form(path, MultipartBody.TYPE, begun().add("file", fileName, content).bytes()));
    }

    /** Sends a form with fields and one file in a field of that name, with the token and the number of the page seen last. */
    public HttpResponse<String> sendForm(
            String path, String fileField, byte[] content, String... namesAndValues) {
        var body = begun();
        for (int i = 0; i < namesAndValues.length; i += 2)
            body.add(namesAndValues[i], namesAndValues[i + 1]);
        return press(
                form(
                        path,
                        MultipartBody.TYPE,
                        body.add(fileField, "van-ban.pdf", content).bytes()));
    }

    private MultipartBody begun() {
        var body = new MultipartBody().add("_csrf", token);
        return number.isEmpty() ? body : body.add("_once", number);
    }

    private HttpRequest form(String path, String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", page)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
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

    /** Presses each button once from now on, where a test is about refusals or counts what was sent. */
    public Visitor patiently() {
        isPatient = true;
        return this;
    }

    /** Presses again like somebody who cannot wait. */
    public void impatiently() {
        isPatient = false;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As an impatient person does, unless the form of that address was accepted so already in this run. */
    private HttpResponse<String> press(HttpRequest form) {
        return number.isEmpty() || isPatient || !ManyPresses.areDue(form)
                ? send(form)
                : read(ManyPresses.of(form, http));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return read(
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        }
    }

    private HttpResponse<String> read(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) token = found.group(1);
        Matcher numbered = NUMBER.matcher(answer.body());
        if (numbered.find()) number = numbered.group(1);
        if (answer.statusCode() < 300 || answer.statusCode() >= 400) seen = answer.body();
        return answer;
    }
}
