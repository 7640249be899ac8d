package vn.lienketvung.statistics;

import java.util.List;

/** What provinces are asked for. */
public interface CollectionRules {

    /** In the order of the catalogue of indicators. */
    List<CollectionRule> all();
}
