package vn.lienketvung.catalogue;

/** The published list of real products, each with where it was read; it ships with the portal. */
public interface ListedProducts {

    boolean areThere();

    /** Puts all of them into the catalogue; only the portal itself may. */
    void add();
}
