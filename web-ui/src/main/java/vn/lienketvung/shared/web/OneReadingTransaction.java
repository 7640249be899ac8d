package vn.lienketvung.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens the transaction of a {@link OneReading} page before its controller and ends it when the view is rendered. */
@Component
class OneReadingTransaction implements HandlerInterceptor {

    /** In bytes; larger pages leave in parts. */
    private static final int WHOLE_PAGE = 128 * 1024;

    private static final String RUNNING = OneReadingTransaction.class.getName();

    private final ObjectProvider<PlatformTransactionManager> transactions;

    /** Some connections stay free: what is written beside a page, a session or a refusal, needs a second one. */
    private final Semaphore connections;

    OneReadingTransaction(
            ObjectProvider<PlatformTransactionManager> transactions, Environment settings) {
        int pool =
                settings.getProperty(
                        "spring.datasource.hikari.maximum-pool-size", Integer.class, 10);
        this.transactions = transactions;
        this.connections = new Semaphore(Math.max(1, pool - 4));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!(handler instanceof HandlerMethod method)) return true;
        if (method.hasMethodAnnotation(OneReading.class)) begin(request);
        // A page that leaves in two parts has its session looked up once more.
        if (!response.isCommitted()) response.setBufferSize(WHOLE_PAGE);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        end(request);
    }

    private void begin(HttpServletRequest request) throws InterruptedException {
        var manager = transactions.getIfAvailable();
        if (manager == null) return;
        var reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        connections.acquire();
        try {
            request.setAttribute(RUNNING, manager.getTransaction(reading));
        } finally {
            if (request.getAttribute(RUNNING) == null) connections.release();
        }
    }

    private void end(HttpServletRequest request) {
        if (!(request.getAttribute(RUNNING) instanceof TransactionStatus reading)) return;
        request.removeAttribute(RUNNING);
        try {
            // Nothing was changed, and what failed within may have marked it already.
            transactions.getObject().rollback(reading);
        } finally {
            connections.release();
        }
    }
}
