package vn.lienketvung.dossier.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.dossier.SectionAnswers;
import vn.lienketvung.dossier.SectionAnswers.Proof;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.Typed;

/**
 * One section as typed.
 *
 * @param seen what stood there when the page was opened
 * @param stay whether the page is to come back, instead of the next
 * @param remove the piece of evidence to take out
 * @param conditions the codes of those ticked
 */
record SectionForm(
        @Nullable String seen,
        @Nullable String stay,
        @Nullable String remove,
        @Nullable List<String> conditions,
        @Nullable List<Row> rows,
        @Nullable List<Reply> replies) {

    /**
     * One criterion.
     *
     * @param choice the code of the criterion that has the option, a colon, and its number
     * @param known a file of this dossier that proves this as well
     */
    record Row(
            @Nullable String code,
            @Nullable String choice,
            @Nullable String known,
            @Nullable MultipartFile file) {}

    /** What is said to one shortcoming. */
    record Reply(@Nullable String id, @Nullable String words) {}

    static SectionForm of(SectionView section, String seen) {
        return new SectionForm(
                seen,
                null,
                null,
                section.conditions().stream()
                        .filter(SectionView.ConditionView::held)
                        .map(SectionView.ConditionView::code)
                        .toList(),
                section.asked().stream().map(SectionForm::row).toList(),
                section.shortcomings().stream()
                        .map(each -> new Reply(each.id().toString(), each.answer()))
                        .toList());
    }

    private static Row row(AskedView asked) {
        var chosen = asked.chosen();
        return new Row(asked.code(), chosen == null ? null : chosen.value(), null, null);
    }

    /**
     * @throws NotFound when it is not a form of that section
     */
    void mustFit(SectionView section) {
        var codes = typedRows().stream().map(Row::code).toList();
        if (!codes.equals(section.asked().stream().map(AskedView::code).toList()))
            throw new NotFound("section", section.code());
    }

    /** Whether the option is chosen here. */
    public boolean chooses(String value) {
        return typedRows().stream().anyMatch(row -> value.equals(row.choice()));
    }

    public boolean holds(String condition) {
        return conditions != null && conditions.contains(condition);
    }

    /** What was typed to a shortcoming. */
    public @Nullable String reply(UUID shortcoming) {
        return answers().get(shortcoming);
    }

    SectionAnswers said() {
        Map<String, Integer> chosen = new HashMap<>();
        List<Proof> proofs = new ArrayList<>();
        for (int at = 0; at < typedRows().size(); at++) {
            var row = typedRows().get(at);
            var choice = row.choice();
            if (choice != null && choice.matches("[A-C][0-9a-z]{0,9}:[0-9]{1,2}"))
                chosen.put(
                        choice.substring(0, choice.indexOf(':')),
                        Integer.valueOf(choice.substring(choice.indexOf(':') + 1)));
            add(row, "rows[" + at + "].", proofs);
        }
        return new SectionAnswers(
                chosen, conditions == null ? Set.of() : Set.copyOf(conditions), proofs, answers());
    }

    private static void add(Row row, String field, List<Proof> proofs) {
        var code = Objects.requireNonNullElse(row.code(), "");
        var file = row.file();
        if (file != null && !file.isEmpty()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var upload = new Upload(name, file.getSize(), file::getInputStream);
            proofs.add(new Proof(field + "file", code, upload, null));
        }
        var known = Typed.id(row.known());
        if (known != null) proofs.add(new Proof(field + "known", code, null, known));
    }

    private Map<UUID, String> answers() {
        Map<UUID, String> said = new HashMap<>();
        if (replies != null)
            for (var reply : replies) {
                var id = Typed.id(reply.id());
                if (id != null && reply.words() != null) said.put(id, reply.words());
            }
        return said;
    }

    private List<Row> typedRows() {
        return rows == null ? List.of() : rows;
    }
}
