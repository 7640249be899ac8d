package vn.lienketvung.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page go when it is full or done, not each time somebody flushes: a response that is on its way before its
 * request has ended has the session looked up a second time, and cannot become an error page any more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60) // within the sessions' filter
class UnhurriedResponses extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Unhurried(response));
    }

    private static final class Unhurried extends HttpServletResponseWrapper {

        Unhurried(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return new Unflushed(super.getWriter());
        }
    }

    private static final class Unflushed extends PrintWriter {

        Unflushed(Writer target) {
            super(target);
        }

        @Override
        public void flush() {
            // The container does when the request has ended.
        }
    }
}
