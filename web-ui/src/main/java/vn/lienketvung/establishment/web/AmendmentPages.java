package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.AmendEstablishment;
import vn.lienketvung.establishment.Declaration;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.JoinRecords;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.identity.Official;

/** Lays out what would change in a record. */
@Component
class AmendmentPages {

    /**
     * One answer.
     *
     * @param before what the record says; null for nothing
     * @param after what it would say
     */
    record Row(
            Question question, @Nullable String before, @Nullable String after, boolean changed) {}

    /**
     * The answers of one step.
     *
     * @param address where they are changed
     */
    record Part(DeclarationStep step, String address, List<Row> rows) {}

    private final AmendEstablishment amending;
    private final JoinRecords records;
    private final AnswerWords words;

    AmendmentPages(AmendEstablishment amending, JoinRecords records, AnswerWords words) {
        this.amending = amending;
        this.records = records;
        this.words = words;
    }

    static String address(EstablishmentId its, DeclarationId draft) {
        return EstablishmentController.ADDRESS + "/" + its + "/thay-doi/" + draft;
    }

    ModelAndView show(Establishment establishment, Declaration typed, Official by) {
        var changed = amending.changes(establishment, typed.answers());
        var before = records.answersOf(establishment);
        var parts =
                Arrays.stream(DeclarationStep.values())
                        .map(step ->
                                new Part(
                                        step,
                                        DeclarationSteps.ADDRESS
                                                + "/"
                                                + typed.id()
                                                + "/"
                                                + DeclarationSteps.slug(step),
                                        step.questions().stream()
                                                .map(question ->
                                                        new Row(
                                                                question,
                                                                words.of(question, before),
                                                                words.of(question, typed.answers()),
                                                                changed.contains(question)))
                                                .toList()))
                        .toList();
        return new ModelAndView("establishment/amend")
                .addObject("it", establishment)
                .addObject("parts", parts)
                .addObject("some", !changed.isEmpty())
                .addObject("byPaper", changed.stream().anyMatch(Question::isOfRegistration))
                .addObject("own", by.organisation().value().equals(establishment.id().value()))
                .addObject("target", address(establishment.id(), typed.id()));
    }
}
