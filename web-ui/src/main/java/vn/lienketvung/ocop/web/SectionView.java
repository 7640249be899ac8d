package vn.lienketvung.ocop.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Criterion;

/** A section of a part with everything that is answered in it. */
record SectionView(
        String code,
        String title,
        @Nullable String note,
        int maxPoints,
        int points,
        List<QuestionView> questions) {

    static SectionView of(Criterion section, Assessment assessment, boolean english) {
        var questions = new ArrayList<QuestionView>();
        collect(section, "", assessment, english, questions);
        return new SectionView(
                section.code(),
                section.text().title(english),
                section.text().note(),
                section.maxPoints(),
                assessment.points(section),
                questions);
    }

    private static void collect(
            Criterion at,
            String above,
            Assessment assessment,
            boolean english,
            List<QuestionView> found) {
        if (at.isAnswered() || at.oneCase())
            found.add(QuestionView.of(at, above, assessment, english));
        else
            for (var each : at.divisions()) {
                boolean deeper = !each.isAnswered() && !each.oneCase();
                collect(
                        each,
                        deeper ? each.text().title(english) : above,
                        assessment,
                        english,
                        found);
            }
    }

    /** Whether the section is itself the one question in it. */
    public boolean isOneQuestion() {
        return questions.size() == 1 && questions.getFirst().code().equals(code);
    }

    public long unanswered() {
        return questions.stream().filter(question -> !question.answered()).count();
    }
}
