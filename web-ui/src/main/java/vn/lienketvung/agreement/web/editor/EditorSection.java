package vn.lienketvung.agreement.web.editor;

import java.util.Arrays;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;

/** The six pages of the editor, in the order in which an agreement is written. */
enum EditorSection {
    OUTLINE("thong-tin-chung", "outline"),
    PARTIES("cac-ben", "parties"),
    COMMITMENTS("cam-ket", "commitments"),
    CLAUSES("dieu-khoan", "clauses"),
    RESOURCES("nguon-luc", "pledges"),
    CHECK("kiem-tra", "concurrence");

    /** The pages on which text is written, as a pattern of their slugs. */
    static final String WRITTEN = "thong-tin-chung|cac-ben|cam-ket|dieu-khoan|nguon-luc";

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

    /** The section of the text that this page writes; the check writes none. */
    Section stored() {
        return Section.valueOf(name());
    }

    /** What this page shows of the text as stored. */
    SectionForm<?> storedIn(Agreement agreement) {
        return switch (this) {
            case OUTLINE -> OutlineForm.of(agreement);
            case PARTIES -> PartiesForm.of(agreement);
            case COMMITMENTS -> CommitmentsForm.of(agreement);
            case CLAUSES -> ClausesForm.of(agreement);
            case RESOURCES -> ResourcesForm.of(agreement);
            case CHECK -> throw new IllegalStateException("The check writes nothing");
        };
    }

    static EditorSection of(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", slug));
    }

    static EditorSection of(Section section) {
        return valueOf(section.name());
    }
}
