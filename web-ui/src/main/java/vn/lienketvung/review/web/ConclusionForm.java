package vn.lienketvung.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.ConditionTerms;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.review.Conclusion;
import vn.lienketvung.review.Verdict;
import vn.lienketvung.shared.web.Typed;

/** A conclusion as it was typed; there is always at least one row of reasons and conditions to type in. */
record ConclusionForm(
        @Nullable String verdict,
        @Nullable String conclusion,
        @Nullable String documentNumber,
        List<ReasonRow> reasons,
        List<ConditionRow> conditions,
        @Nullable MultipartFile paper) {

    /** As many as anybody would read; more are cut off. */
    private static final int MOST_ROWS = 30;

    ConclusionForm(
            @Nullable String verdict,
            @Nullable String conclusion,
            @Nullable String documentNumber,
            @Nullable List<ReasonRow> reasons,
            @Nullable List<ConditionRow> conditions,
            @Nullable MultipartFile paper) {
        this.verdict = verdict;
        this.conclusion = conclusion;
        this.documentNumber = documentNumber;
        this.reasons = atLeastOne(reasons, ReasonRow.EMPTY);
        this.conditions = atLeastOne(conditions, ConditionRow.EMPTY);
        this.paper = paper;
    }

    private static <T> List<T> atLeastOne(@Nullable List<T> rows, T empty) {
        return rows == null || rows.isEmpty()
                ? List.of(empty)
                : rows.stream().limit(MOST_ROWS).toList();
    }

    static ConclusionForm of(@Nullable Verdict verdict) {
        return new ConclusionForm(
                verdict == null ? null : verdict.name(), null, null, null, null, null);
    }

    ConclusionForm withAnotherRow() {
        return rows(plus(reasons, ReasonRow.EMPTY), plus(conditions, ConditionRow.EMPTY));
    }

    ConclusionForm withoutRow(int position) {
        return rows(minus(reasons, position), minus(conditions, position));
    }

    private ConclusionForm rows(List<ReasonRow> changed, List<ConditionRow> terms) {
        return new ConclusionForm(verdict, conclusion, documentNumber, changed, terms, null);
    }

    private static <T> List<T> plus(List<T> rows, T row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private static <T> List<T> minus(List<T> rows, int position) {
        var fewer = new ArrayList<>(rows);
        if (position >= 0 && position < fewer.size()) fewer.remove(position);
        return fewer;
    }

    Optional<Verdict> chosen() {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(verdict))
                .findFirst();
    }

    Conclusion toConclusion() {
        return new Conclusion(Objects.requireNonNullElse(conclusion, ""), documentNumber, upload());
    }

    /** Null when no file was chosen. */
    private @Nullable Upload upload() {
        if (paper == null || paper.isEmpty()) return null;
        var name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
        return new Upload(name, paper.getSize(), paper::getInputStream);
    }

    boolean hasPaper() {
        return upload() != null;
    }

    /** Names every row that lacks something only a form can lack. */
    void check(BindingResult errors) {
        if (chosen().filter(Verdict.RETURN::equals).isPresent()) checkReasons(errors);
        if (chosen().filter(Verdict.APPROVE_WITH_CONDITIONS::equals).isPresent())
            checkConditions(errors);
    }

    private void checkReasons(BindingResult errors) {
        for (int i = 0; i < reasons.size(); i++) {
            var row = reasons.get(i);
            var at = "reasons[" + i + "].";
            if (code(row).isEmpty()) reject(errors, at + "code", "code-missing", i);
            if (section(row).isEmpty()) reject(errors, at + "section", "section-missing", i);
            if (row.note() == null) reject(errors, at + "note", "note-missing", i);
        }
    }

    private void checkConditions(BindingResult errors) {
        for (int i = 0; i < conditions.size(); i++) {
            var row = conditions.get(i);
            var at = "conditions[" + i + "].";
            if (row.text() == null) reject(errors, at + "text", "condition-missing", i);
            if (Typed.day(row.dueOn()) == null) reject(errors, at + "dueOn", "day-missing", i);
            if (Typed.id(row.owner()) == null) reject(errors, at + "owner", "owner-missing", i);
        }
    }

    private static void reject(BindingResult errors, String field, String rule, int row) {
        errors.rejectValue(field, "review.conclude." + rule, new Object[] {row + 1}, null);
    }

    /** Only after {@link #check} found nothing. */
    List<ReturnReason> toReasons() {
        return reasons.stream()
                .map(row ->
                        new ReturnReason(
                                0,
                                code(row).orElseThrow(),
                                section(row).orElseThrow(),
                                Objects.requireNonNullElse(row.note(), ""),
                                null))
                .toList();
    }

    /** Only after {@link #check} found nothing. */
    List<ConditionTerms> toConditions() {
        return conditions.stream()
                .map(row ->
                        new ConditionTerms(
                                Objects.requireNonNullElse(row.text(), ""),
                                Objects.requireNonNull(Typed.day(row.dueOn())),
                                new OrganisationId(Objects.requireNonNull(Typed.id(row.owner())))))
                .toList();
    }

    private static Optional<ReturnCode> code(ReasonRow row) {
        return Arrays.stream(ReturnCode.values())
                .filter(each -> each.name().equals(row.code()))
                .findFirst();
    }

    private static Optional<Section> section(ReasonRow row) {
        return Arrays.stream(Section.values())
                .filter(each -> each.name().equals(row.section()))
                .findFirst();
    }
}
