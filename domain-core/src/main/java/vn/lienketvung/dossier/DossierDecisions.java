package vn.lienketvung.dossier;

import java.util.List;

/** What was decided on dossiers that the acting person may see. */
public interface DossierDecisions {

    /** The newest first; empty before the first. */
    List<DossierDecision> on(DossierId dossier);
}
