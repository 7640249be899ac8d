package vn.lienketvung.codelist.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.codelist.CodeList;
import vn.lienketvung.codelist.CodeLists;

@Component
@Transactional(readOnly = true)
class JdbcCodeLists implements CodeLists {

    private final JdbcClient sql;

    JdbcCodeLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CodeList> all() {
        return sql.sql(
                        """
                        select code, name, name_english, purpose, purpose_english, measures
                          from code_list
                         order by name collate "vi-x-icu"
                        """)
                .query((row, _) ->
                        new CodeList(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("name_english"),
                                row.getString("purpose"),
                                row.getString("purpose_english"),
                                row.getBoolean("measures")))
                .list();
    }

    /** Here, because an inherited method would run outside a transaction and see nothing. */
    @Override
    public CodeList get(String code) {
        return CodeLists.super.get(code);
    }
}
