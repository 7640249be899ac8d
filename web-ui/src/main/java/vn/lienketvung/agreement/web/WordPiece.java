package vn.lienketvung.agreement.web;

/** A stretch of words that stayed, was taken out or was put in. */
record WordPiece(Kind kind, String text) {

    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }
}
