package vn.lienketvung.document;

/** How a paragraph of the body stands on the page. */
public enum ParagraphStyle {
    /** Justified, its first line indented. */
    BODY,
    /** Căn cứ ban hành: a legal ground, in italics (annex I part II section I.6). */
    GROUND,
    /** Kính gửi: to whom the document is addressed, centred. */
    ADDRESS,
    /** A remark in smaller letters below what it is about. */
    REMARK
}
