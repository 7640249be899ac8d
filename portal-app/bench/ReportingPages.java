package vn.lienketvung.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.EvidenceKind;
import vn.lienketvung.commitment.ProgressEntry;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;

/** A progress report by the portal's own use case, with all that hangs on it, but without a form to fetch first. */
@Configuration(proxyBeanMethods = false)
class ReportingPages {

    @Bean
    ServletRegistrationBean<HttpServlet> progressPages(ReportProgress reporting, Clock clock) {
        var pages = new ServletRegistrationBean<HttpServlet>(new Pages(reporting, clock), "/lam-viec/bench/progress/*");
        pages.setName("progressPages");
        return pages;
    }

    private static final class Pages extends HttpServlet {

        private final transient ReportProgress reporting;
        private final transient Clock clock;

        Pages(ReportProgress reporting, Clock clock) {
            this.reporting = reporting;
            this.clock = clock;
        }

        /** Every report moves the day on which the commitment was last heard of, or its risk: a cell of the tallies. */
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            var official = (Official) request.getAttribute(Official.class.getName());
            var commitment = new CommitmentId(UUID.fromString(request.getPathInfo().substring(1)));
            reporting.report(
                    commitment,
                    new ProgressEntry(new BigDecimal(request.getParameter("value")), VietnamTime.today(clock), "Đo.", EvidenceKind.values()[0], null),
                    official);
        }
    }
}
