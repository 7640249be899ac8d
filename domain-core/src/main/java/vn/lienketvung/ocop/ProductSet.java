package vn.lienketvung.ocop;

/**
 * The products that are measured by the same criteria.
 *
 * @param number as in the decision, from 1
 */
public record ProductSet(
        int number,
        String name,
        String nameEnglish,
        ProductGroup group,
        String subgroup,
        String subgroupEnglish) {}
