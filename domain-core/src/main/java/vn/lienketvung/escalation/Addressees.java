package vn.lienketvung.escalation;

import java.util.List;

/** Finds the working people behind a place, as it is held today. */
public interface Addressees {

    /** Empty when nobody holds it. */
    List<Told> find(LadderStep step, Addressee capacity, Watched commitment);
}
