package vn.lienketvung.shared.persistence;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.SubmittedForms;

@Component
@Transactional
class JdbcSubmittedForms implements SubmittedForms {

    private final JdbcClient sql;

    JdbcSubmittedForms(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean takeUp(Sha256 form) {
        return sql.sql(
                                """
                                insert into submitted_form as known (form, taken_up_at) values (:form, now())
                                on conflict (form) do update set taken_up_at = now()
                                 where not known.effect and known.taken_up_at < now() - interval '2 minutes'
                                """)
                        .param("form", form.value())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Sha256 form) {
        // An effect without an end is that of a process that died in between: nobody will ever know
        // its answer.
        return sql.sql(
                        """
                        select answer, finished or (effect and taken_up_at < now() - interval '1 minute') as finished
                          from submitted_form where form = :form
                        """)
                .param("form", form.value())
                .query((row, n) ->
                        new Standing(row.getString("answer"), row.getBoolean("finished")))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void haveEffect(Sha256 form) {
        var marked =
                sql.sql(
                                """
                                update submitted_form set effect = true where form = :form and not effect
                                """)
                        .param("form", form.value())
                        .update();
        if (marked == 0) throw new EditConflict("form", form);
    }

    @Override
    public void finish(Sha256 form, @Nullable String answer) {
        if (answer == null)
            sql.sql("delete from submitted_form where form = :form and not effect")
                    .param("form", form.value())
                    .update();
        sql.sql(
                        "update submitted_form set effect = true, finished = true, answer = :answer where form = :form")
                .param("form", form.value())
                .param("answer", answer)
                .update();
    }

    @Override
    public int forgetOlderThan(Duration age) {
        return sql.sql(
                        "delete from submitted_form where taken_up_at < now() - make_interval(secs => :age)")
                .param("age", age.toSeconds())
                .update();
    }
}
