package vn.lienketvung.establishment.web.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.establishment.duplicate.MergeChoice;
import vn.lienketvung.establishment.duplicate.MergedField;
import vn.lienketvung.establishment.duplicate.SideBySide;
import vn.lienketvung.establishment.web.AnswerWords;

/** Lays out two records side by side. */
@Component
class MergePages {

    /**
     * One field of the two.
     *
     * @param survivor what the record that stays says; null for nothing
     * @param absorbed what the other says
     * @param same whether there is nothing to choose
     * @param fromAbsorbed whether the other's answer is chosen
     */
    record Row(
            MergedField field,
            @Nullable String survivor,
            @Nullable String absorbed,
            boolean same,
            boolean fromAbsorbed) {}

    private final AnswerWords words;

    MergePages(AnswerWords words) {
        this.words = words;
    }

    ModelAndView show(SideBySide open, MergeForm form, String target) {
        var chosen = form.choice(open.pair().absorbed().id());
        return new ModelAndView("establishment/duplicate/merge")
                .addObject("pair", open.pair())
                .addObject("obstacles", open.pair().obstacles())
                .addObject("rows", rows(open, chosen))
                .addObject("form", form)
                .addObject("target", target);
    }

    private List<Row> rows(SideBySide open, MergeChoice chosen) {
        var rows = new ArrayList<Row>();
        for (var field : MergedField.values()) {
            var mine = words(field, open.survivor(), open.survivorDesk());
            var theirs = words(field, open.absorbed(), open.absorbedDesk());
            if (mine == null && theirs == null) continue;
            rows.add(
                    new Row(
                            field,
                            mine,
                            theirs,
                            MergeChoice.isSame(field, open.survivor(), open.absorbed()),
                            chosen.taken().contains(field)));
        }
        return rows;
    }

    private @Nullable String words(MergedField field, Answers said, CommuneDesk desk) {
        return switch (field) {
            case PLACE -> joined(said.to(Question.ADDRESS), desk.name());
            case REPRESENTATIVE ->
                    joined(said.to(Question.REPRESENTATIVE), said.to(Question.POSITION));
            default -> words.of(field.questions().getFirst(), said);
        };
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        var words =
                Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
