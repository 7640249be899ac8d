package vn.lienketvung.establishment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** No two establishments bear one tax code; whoever declares one that is known learns so, but not whose it is. */
final class KnownTaxCode {

    static final Refusal REFUSAL =
            Refusal.at(Question.TAX_CODE.field(), "establishment.rule.tax-code-known");

    private KnownTaxCode() {}

    static List<Refusal> problem(
            @Nullable TaxCode code, @Nullable EstablishmentId own, Establishments establishments) {
        return code == null || establishments.bearerOf(code).filter(id -> !id.equals(own)).isEmpty()
                ? List.of()
                : List.of(REFUSAL);
    }
}
