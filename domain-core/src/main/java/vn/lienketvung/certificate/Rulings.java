package vn.lienketvung.certificate;

import java.util.List;
import vn.lienketvung.dossier.DossierId;

/** All decisions on dossiers that the acting person may see. */
public interface Rulings {

    Ruling save(Ruling ruling);

    /** The oldest first. */
    List<Ruling> of(DossierId dossier);
}
