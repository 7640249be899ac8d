package vn.lienketvung.shared.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The lines of an error summary; templates reach it as {@code @problems}. */
@Component("problems")
public class Problems {

    private final FieldIds ids;

    Problems(FieldIds ids) {
        this.ids = ids;
    }

    /**
     * One line of the summary.
     *
     * @param href points at the field; null when the problem concerns the whole
     */
    public record Problem(@Nullable String href, String text) {}

    /** What concerns the whole first, then field by field as they stand on the page; nothing twice. */
    public List<Problem> inOrder(List<DetailedError> errors, @Nullable Object form) {
        return errors.stream()
                .sorted(
                        Comparator.comparing(error ->
                                error.isGlobal() ? "" : FormOrder.key(form, error.getFieldName())))
                .map(this::problem)
                .distinct()
                .toList();
    }

    private Problem problem(DetailedError error) {
        return new Problem(
                error.isGlobal() ? null : "#" + ids.of(error.getFieldName()), error.getMessage());
    }
}
