package vn.lienketvung.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where no Chromium is installed, and fails them where a skip would hide a fault. */
public class NeedsChromium implements ExecutionCondition {

    private static final String WAY_OUT =
            "No Chromium found: install it (Debian: apt-get install chromium) or name it by"
                    + " PORTAL_CHROMIUM";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) return ConditionEvaluationResult.enabled("Chromium");
        if (Chromium.isRequired()) throw new IllegalStateException(WAY_OUT);
        System.out.println("Test browser: none, " + context.getDisplayName() + " is skipped");
        return ConditionEvaluationResult.disabled(WAY_OUT);
    }
}
