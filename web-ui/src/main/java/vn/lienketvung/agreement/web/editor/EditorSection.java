package vn.lienketvung.agreement.web.editor;

import java.util.Arrays;
import java.util.Optional;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.shared.Refusal;

/** The five pages of the editor, in the order in which an agreement is written. */
enum EditorSection {
    OUTLINE("thong-tin-chung", "outline"),
    PARTIES("cac-ben", "parties"),
    COMMITMENTS("cam-ket", "commitments"),
    CLAUSES("dieu-khoan", "clauses"),
    CHECK("kiem-tra", "concurrence");

    private final String slug;
    private final String fields;

    EditorSection(String slug, String fields) {
        this.slug = slug;
        this.fields = fields;
    }

    public String slug() {
        return slug;
    }

    /** From 1, as the pages name it. */
    public int number() {
        return ordinal() + 1;
    }

    EditorSection next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** Where this page of the agreement lies. */
    String address(Object agreement) {
        return "/lam-viec/thoa-thuan/" + agreement + "/soan-thao/" + slug;
    }

    /** Whether a problem found by the pre-submit check is mended on this page. */
    boolean mends(Refusal problem) {
        var field = problem.field();
        return field != null && field.startsWith(fields);
    }

    static Optional<EditorSection> mending(Refusal problem) {
        return Arrays.stream(values()).filter(section -> section.mends(problem)).findFirst();
    }

    static EditorSection of(Section section) {
        return valueOf(section.name());
    }
}
