package vn.lienketvung.dossier;

/** What a producer asks for. */
public enum DossierKind {
    /** Công nhận lần đầu. */
    FIRST,
    /** Nâng hạng sao: more stars than the product has. */
    UPGRADE,
    /** Công nhận lại: the time of the recognition runs out. */
    RENEWAL;

    /** Whether it follows a dossier by which the product was recognised. */
    public boolean hasFormer() {
        return this != FIRST;
    }
}
