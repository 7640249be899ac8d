package vn.lienketvung;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts, in every test over HTTP, how often the same form arrived and how often a controller accepted it. A form that
 * is accepted a second time fails the request; an address whose form was pressed {@value #TIMES} times at once and
 * accepted once is remembered until the end of the run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PressedForms implements WebMvcConfigurer, HandlerInterceptor {

    /** How often an impatient person presses. */
    public static final int TIMES = 50;

    /** Where the tests over HTTP tell the walks, which run later in another process, what they have pressed. */
    private static final Path NOTED = Path.of("target", "pressed-forms.txt");

    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<String, Presses> FORMS = new ConcurrentHashMap<>();
    private static final Set<String> ONE_EFFECT = new ConcurrentSkipListSet<>();

    /** Patterns of the addresses whose form was pressed that often in this run and had one effect. */
    static Set<String> withOneEffect() {
        return new TreeSet<>(ONE_EFFECT);
    }

    /** Somebody pressed that often and the form was accepted; of those who came too late not all have reached a controller. */
    static void allSent(String address) {
        ONE_EFFECT.add(PATTERNS.get(address));
    }

    /** Leaves them for a later process, in place of what an earlier run has left. */
    static void note() throws IOException {
        Files.write(NOTED, ONE_EFFECT);
    }

    /** What the tests over HTTP of this build have noted; nothing if they did not run. */
    static List<String> noted() throws IOException {
        return Files.exists(NOTED) ? Files.readAllLines(NOTED) : List.of();
    }

    /** Before {@code OneEffect}, which turns copies away. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var presses = of(request);
        if (presses != null) {
            presses.arrived.incrementAndGet();
            presses.remember(pattern(request));
        }
        return true;
    }

    /** Only for those that a controller has answered. */
    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView answer) {
        var presses = of(request);
        if (presses == null || !isAccepted(answer, response)) return;
        var pattern = pattern(request);
        PATTERNS.put(request.getRequestURI(), pattern);
        if (presses.accepted.incrementAndGet() > 1
                && !FormsThatRepeat.HARMLESS.matcher(pattern).matches())
            throw new IllegalStateException("POST " + pattern + " was accepted twice");
        presses.remember(pattern);
    }

    static boolean isAccepted(@Nullable ModelAndView answer, HttpServletResponse response) {
        var status = answer == null ? null : answer.getStatus();
        return status == null ? response.getStatus() < 400 : !status.isError();
    }

    private static @Nullable Presses of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getParameter("_once") == null)
            return null;
        var fields = new StringBuilder(request.getRequestURI()).append('?');
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) ->
                        fields.append(name).append('=').append(Arrays.toString(values)));
        return FORMS.computeIfAbsent(fields.toString(), _ -> new Presses());
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** What became of one form. */
    private static final class Presses {
        final AtomicInteger arrived = new AtomicInteger();
        final AtomicInteger accepted = new AtomicInteger();

        void remember(String pattern) {
            if (arrived.get() >= TIMES && accepted.get() > 0) ONE_EFFECT.add(pattern);
        }
    }
}
