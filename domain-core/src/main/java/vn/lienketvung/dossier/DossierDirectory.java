package vn.lienketvung.dossier;

import vn.lienketvung.shared.Page;

/** Lists dossiers. */
public interface DossierDirectory {

    /** Those that wait for somebody first, the most urgent first. */
    Page<DossierLine> search(DossierQuery query, DossierScope scope);
}
