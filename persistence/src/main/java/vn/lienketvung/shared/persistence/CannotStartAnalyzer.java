package vn.lienketvung.shared.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link CannotStart} as a reason and a way out. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.wayOut(), cause);
    }
}
