package vn.lienketvung.enquiry.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.task.persistence.TaskQuestion;
import vn.lienketvung.task.persistence.TaskQuestion.Days;
import vn.lienketvung.task.persistence.TaskQuestions;

/** A buyer waits for the people of the producer until they answer. */
@Component
@Transactional(readOnly = true)
class JdbcEnquiryTasks implements TaskQuestions {

    private static final String TASKS =
            """
            select cast('enquiry.task.answer' as text) as kind, q.id, q.product_name as object,
                   q.buyer_organisation as context, cast(null as text) as waiting, q.asked_at as since, q.due_on
              from enquiry q join product p on p.id = q.product
             where q.state = 'OPEN' and p.establishment_id = :producer
            """;

    @Override
    public List<TaskQuestion> questionsOf(Official official, LocalDate today) {
        if (!official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                && !official.holds(Role.RETAILER_REPRESENTATIVE)) return List.of();
        return List.of(
                new TaskQuestion(
                        TASKS, Map.of("producer", official.organisation().value()), Days.SAID));
    }
}
