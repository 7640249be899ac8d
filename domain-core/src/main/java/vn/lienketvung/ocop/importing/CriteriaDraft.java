package vn.lienketvung.ocop.importing;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.ProductSet;

/** A set as a spreadsheet tells it, before it has a version and a day. */
record CriteriaDraft(ProductSet product, String legalBasis, List<Criterion> parts) {

    CriteriaSet as(int version, LocalDate validFrom) {
        return new CriteriaSet(
                new CriteriaSetId(product.number(), version),
                product,
                legalBasis,
                validFrom,
                parts);
    }
}
