package vn.lienketvung.document.web;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where no LibreOffice is installed, and fails them where a skip would hide a fault. */
class NeedsLibreOffice implements ExecutionCondition {

    private static final String WAY_OUT =
            "No LibreOffice found: install it (Debian: apt-get install libreoffice-writer-nogui) or"
                    + " name it by PORTAL_LIBREOFFICE";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (LibreOffice.program().isPresent())
            return ConditionEvaluationResult.enabled("LibreOffice");
        if (LibreOffice.isRequired()) throw new IllegalStateException(WAY_OUT);
        System.out.println("Test office: none, " + context.getDisplayName() + " is skipped");
        return ConditionEvaluationResult.disabled(WAY_OUT);
    }
}
