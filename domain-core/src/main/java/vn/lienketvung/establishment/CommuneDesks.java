package vn.lienketvung.establishment;

import vn.lienketvung.geography.UnitId;

/** Who answers for which commune. */
public interface CommuneDesks {

    /** As it stands now; the same for everybody who asks. */
    CommuneDesk of(UnitId commune);
}
