package vn.lienketvung.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A finger that never presses once: every form a page sends goes out many times at the same moment, with the same
 * cookies. The browser does not tell what a form with a file holds: that one is read from the page beforehand.
 */
final class Impatience implements AutoCloseable {

    private static final Set<String> NOT_OURS_TO_SET =
            Set.of(
                    "host",
                    "content-length",
                    "content-type",
                    "connection",
                    "upgrade-insecure-requests");

    private static final Set<Integer> NOT_READ = Set.of(400, 403, 413, 415);

    /** What is asked again and again and never changes anything. */
    private static final String NOT_STATIC = "^(?!.*/(css|js|img|fonts)/).*$";

    private final int times;
    private final ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> unread = new ConcurrentLinkedQueue<>();
    private final Queue<Future<?>> underWay = new ConcurrentLinkedQueue<>();
    private @Nullable FormWithFiles next;

    Impatience(Page page, int times) {
        this.times = times;
        page.route(Pattern.compile(NOT_STATIC), this::send);
    }

    /** The form that is about to be sent. */
    void expect(@Nullable FormWithFiles form) {
        next = form;
    }

    private void send(Route route) {
        var request = route.request();
        if (request.method().equals("POST")) {
            var copy = copyOf(request);
            if (copy != null)
                for (int n = 1; n < times; n++) underWay.add(fingers.submit(() -> press(copy)));
        }
        route.resume();
    }

    /** Waits until every copy sent so far has been answered: what a person does next is not to mix with them. */
    void settle() {
        for (var copy = underWay.poll(); copy != null; copy = underWay.poll()) {
            try {
                copy.get();
            } catch (ExecutionException e) {
                unread.add(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Void press(HttpRequest copy) throws IOException, InterruptedException {
        int status = http.send(copy, HttpResponse.BodyHandlers.discarding()).statusCode();
        // A copy that the portal does not even read would prove nothing.
        if (NOT_READ.contains(status) || status >= 500)
            unread.add(status + " for a copy of POST " + copy.uri().getPath());
        return null;
    }

    /** What no copy may be answered with. */
    Collection<String> unread() {
        return List.copyOf(unread);
    }

    private @Nullable HttpRequest copyOf(Request request) {
        var type = request.headers().getOrDefault("content-type", "");
        if (!type.startsWith("multipart/")) {
            var body = request.postDataBuffer();
            return body == null ? null : copyOf(request, type, body);
        }
        var form = next;
        return form == null ? null : copyOf(request, form.contentType(), form.body());
    }

    private static HttpRequest copyOf(Request request, String type, byte[] body) {
        var copy =
                HttpRequest.newBuilder(URI.create(request.url()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .setHeader("content-type", type);
        request.allHeaders()
                .forEach((name, value) -> {
                    if (!name.startsWith(":") && !NOT_OURS_TO_SET.contains(name))
                        copy.setHeader(name, value);
                });
        return copy.build();
    }

    @Override
    public void close() {
        settle();
        fingers.close();
        http.close();
    }
}
