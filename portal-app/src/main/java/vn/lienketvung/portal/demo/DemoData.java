package vn.lienketvung.portal.demo;

/**
 * Something the trial portal shows from its first start on. Beans of this type are asked in their
 * {@code @Order} at each start, before the first request, while the portal itself acts; the cast comes first.
 */
public interface DemoData {

    /** Whether it was added at an earlier start. */
    boolean isThere();

    /** Adds it, by the same use cases people use; {@link DemoCast} lets the people of the cast act. */
    void add();
}
