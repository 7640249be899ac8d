package vn.lienketvung;

import static java.util.Comparator.comparingInt;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One form sent {@value PressedForms#TIMES} times at the same moment: everybody must be led to the same place. */
public final class ManyPresses {

    /** Signing in and out is not a form of the portal's but of Spring Security: it leaves nothing behind. */
    private static final Pattern NOT_OURS = Pattern.compile("/dang-nhap|/dang-xuat");

    private static final Pattern RECORD =
            Pattern.compile("/([0-9a-f-]{36}|\\d+|\\d{4}-\\d{2}-\\d{2})(?=/|$)");
    private static final Set<String> ACCEPTED = ConcurrentHashMap.newKeySet();

    private ManyPresses() {}

    /** Until the form of this address was accepted once in this run. */
    static boolean areDue(HttpRequest form) {
        var address = form.uri().getPath();
        return !NOT_OURS.matcher(address).matches() && !ACCEPTED.contains(kindOf(address));
    }

    /** @return the answer of all of them, or the page shown once if the others were only led back */
    static HttpResponse<String> of(HttpRequest form, HttpClient http) {
        var answers =
                together(() -> http.send(form, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        var answer = answers.stream().min(comparingInt(HttpResponse::statusCode)).orElseThrow();
        if (answer.statusCode() >= 400) return answer;
        for (var other : answers)
            if (!goesTheSameWay(answer, other) && !cameTooLate(form, other))
                throw new AssertionError(
                        "%s: one press led to %s, another to %s"
                                .formatted(form.uri(), told(answer), told(other)));
        ACCEPTED.add(kindOf(form.uri().getPath()));
        PressedForms.allSent(form.uri().getPath());
        return answer;
    }

    /** What all of them were answered. */
    public static List<HttpResponse<String>> together(Callable<HttpResponse<String>> press) {
        try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent =
                    IntStream.range(0, PressedForms.TIMES)
                            .mapToObj(_ -> fingers.submit(press))
                            .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : sent) answers.add(each.get());
            return answers;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page is shown once. */
    private static boolean goesTheSameWay(HttpResponse<String> one, HttpResponse<String> other) {
        return told(one).equals(told(other))
                || other.statusCode() == 303 && one.statusCode() == 200;
    }

    /** The first press ended the session, be it to begin another. */
    private static boolean cameTooLate(HttpRequest form, HttpResponse<String> answer) {
        return location(answer).contains("/dang-nhap")
                || form.uri().getPath().startsWith("/dang-nhap") && answer.statusCode() == 403;
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " " + location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String kindOf(String address) {
        return RECORD.matcher(address).replaceAll("/{}");
    }
}
