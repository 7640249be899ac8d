package vn.lienketvung.product;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** What a declared certificate has to say. */
public final class CertificateRule {

    private static final int LONGEST = 200;

    private CertificateRule() {}

    /** Everything that is wrong, each at its field. */
    public static List<Refusal> problemsOf(Certificate certificate) {
        var problems = new ArrayList<Refusal>();
        check(problems, "number", certificate.number(), "product.rule.certificate-number");
        check(problems, "issuer", certificate.issuer(), "product.rule.certificate-issuer");
        return problems;
    }

    private static void check(List<Refusal> problems, String field, String said, String missing) {
        if (said.isBlank()) problems.add(Refusal.at(field, missing));
        if (said.length() > LONGEST)
            problems.add(Refusal.at(field, "product.rule.too-long", LONGEST));
    }
}
