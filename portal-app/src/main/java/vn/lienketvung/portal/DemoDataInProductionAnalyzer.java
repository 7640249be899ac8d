package vn.lienketvung.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console why the portal did not start, and what to do. */
class DemoDataInProductionAnalyzer extends AbstractFailureAnalyzer<DemoDataInProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoDataInProduction cause) {
        return new FailureAnalysis(
                cause.getMessage() + ", whose password everybody knows.",
                """
                Either start it as a trial (portal.mode=demo), or give it a database of its own: \
                another spring.datasource.url, or another portal.home. Demo accounts are never turned \
                into real ones; see docs/demo-accounts.md.\
                """,
                cause);
    }
}
