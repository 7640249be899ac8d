package vn.lienketvung.evidence;

import vn.lienketvung.identity.Official;

/** What one person may do with one filed document of a dossier they may see. */
public record FileRights(FiledDocument document, Official official) {

    /**
     * Whoever acts for the organisation that filed it, and the person who filed it as long as they still work there.
     * Of old files only the person is known.
     */
    public boolean mayWithdraw() {
        if (document.isWithdrawn()) return false;
        var self = document.filedByAccount().equals(official.account().value());
        return document.filedByBody()
                .map(body -> official.belongsTo(body) && (self || actsWithFiles()))
                .orElse(self);
    }

    private boolean actsWithFiles() {
        return official.actsForBody() || official.recordsSignatures() || official.leads();
    }
}
