package vn.lienketvung.exchange.persistence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.shared.Page;

/** What was found in tables; used by {@link JdbcImports} within its transactions. */
@Component
class ImportProblems {

    private static final int PAGE = 50;

    private final JdbcClient sql;

    ImportProblems(JdbcClient sql) {
        this.sql = sql;
    }

    List<CellProblem> below(ImportJob job, int afterRow, int most) {
        // A whole row at a time: whoever goes on asks for the rows below the last one.
        return sql.sql(
                        """
                        select * from exchange_import_problem where import_id = :id and row_number in (
                            select distinct row_number from exchange_import_problem
                             where import_id = :id and row_number > :after order by row_number limit :most)
                         order by row_number, column_number, rule
                        """)
                .param("id", job.id())
                .param("after", afterRow)
                .param("most", most)
                .query((row, _) -> ImportRows.problem(row, job.outline().sheet()))
                .list();
    }

    Page<CellProblem> page(ImportJob job, int page) {
        var items =
                sql.sql(
                                """
                                select * from exchange_import_problem where import_id = :id
                                 order by row_number, column_number, rule limit :size offset :offset
                                """)
                        .param("id", job.id())
                        .param("size", PAGE)
                        .param("offset", (page - 1) * PAGE)
                        .query((row, _) -> ImportRows.problem(row, job.outline().sheet()))
                        .list();
        return new Page<>(items, page, PAGE, count(job.id()).problems());
    }

    void add(UUID id, List<CellProblem> problems) {
        sql.sql(
                        """
                        insert into exchange_import_problem
                        select :id, r, c, s, u, (string_to_array(a, E'\\x1f'))[2:]
                          from unnest(:rows, :columns, :shown, :rules, :arguments) as t (r, c, s, u, a)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("rows", all(problems, each -> each.at().row(), Integer[]::new))
                .param("columns", all(problems, each -> each.at().column(), Integer[]::new))
                .param("shown", all(problems, CellProblem::shown, String[]::new))
                .param("rules", all(problems, CellProblem::rule, String[]::new))
                .param("arguments", all(problems, ImportProblems::joined, String[]::new))
                .update();
    }

    private static <T> T[] all(
            List<CellProblem> problems, Function<CellProblem, T> what, IntFunction<T[]> array) {
        return problems.stream().map(what).toArray(array);
    }

    /** Each behind a sign that no cell holds; arrays of arrays would all have to be of one length. */
    private static String joined(CellProblem problem) {
        return problem.arguments().stream()
                .map(each -> "\u001f" + each)
                .collect(Collectors.joining());
    }

    ImportTally count(UUID id) {
        return sql.sql(
                        """
                        select count(distinct row_number) as bad, count(*) as problems, 0 as fresh, 0 as changed,
                               0 as same, 0 as skipped
                          from exchange_import_problem where import_id = :id
                        """)
                .param("id", id)
                .query((row, _) -> ImportRows.tally(row))
                .single();
    }

    void forget(UUID id) {
        sql.sql("delete from exchange_import_problem where import_id = :id")
                .param("id", id)
                .update();
    }
}
