package vn.lienketvung.ocop;

/**
 * One version of the criteria of a product set.
 *
 * @param productSet its number in the decision
 * @param version from 1
 */
public record CriteriaSetId(int productSet, int version) {

    @Override
    public String toString() {
        return productSet + "/" + version;
    }
}
