package vn.lienketvung.document;

/** What a document is put out as. */
public enum DocumentFormat {
    /** For a word processor, to be worked on. */
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be read, printed and signed; tagged for whoever reads by ear. */
    PDF("pdf", "application/pdf"),
    /** To reckon with: numbers are numbers. */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    DocumentFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
