package vn.lienketvung.establishment;

import java.util.List;

/** Bodies that are still called what their establishments were called before. */
public interface RenamedBodies {

    List<EstablishmentId> due();
}
