package vn.lienketvung.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A finger that never presses once: every form a page sends goes out many times at the same moment, with the same
 * cookies. Forms with a file are sent once, because the browser does not tell their content.
 */
final class Impatience implements AutoCloseable {

    private static final Set<String> NOT_OURS_TO_SET =
            Set.of("host", "content-length", "connection", "upgrade-insecure-requests");

    private final int times;
    private final ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Impatience(Page page, int times) {
        this.times = times;
        page.route("**/*", this::send);
    }

    private void send(Route route) {
        var request = route.request();
        var body = request.postDataBuffer();
        var type = request.headers().getOrDefault("content-type", "");
        if (request.method().equals("POST") && body != null && !type.startsWith("multipart/")) {
            var copy = copyOf(request, body);
            for (int n = 1; n < times; n++)
                fingers.submit(() -> http.send(copy, HttpResponse.BodyHandlers.discarding()));
        }
        route.resume();
    }

    private static HttpRequest copyOf(Request request, byte[] body) {
        var copy =
                HttpRequest.newBuilder(URI.create(request.url()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        request.allHeaders()
                .forEach((name, value) -> {
                    if (!name.startsWith(":") && !NOT_OURS_TO_SET.contains(name))
                        copy.setHeader(name, value);
                });
        return copy.build();
    }

    /** Waits until every copy has been answered. */
    @Override
    public void close() {
        fingers.close();
        http.close();
    }
}
