package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.SavedView;
import vn.lienketvung.register.SavedViews;

@Component
@Transactional
class JdbcSavedViews implements SavedViews {

    private final JdbcClient sql;

    JdbcSavedViews(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> of(Official official) {
        return sql.sql(
                        """
                        select v.id, v.account, v.name, v.query, v.shared, d.view is not null as preferred
                          from saved_view v
                          left join saved_view_default d on d.view = v.id and d.account = :account
                         where v.account = :account or (v.shared and v.organisation = :organisation)
                         order by v.account <> :account, v.name collate "vi-x-icu", v.id
                        """)
                .param("account", official.account().value())
                .param("organisation", official.organisation().value())
                .query(JdbcSavedViews::view)
                .list();
    }

    @Override
    public void keep(SavedView view, Official owner) {
        sql.sql(
                        """
                        insert into saved_view (id, account, organisation, name, query, shared)
                        values (:id, :account, :organisation, :name, :query, :shared)
                        on conflict (id) do update set name = excluded.name, shared = excluded.shared,
                                                       version = saved_view.version + 1
                        """)
                .param("id", view.id())
                .param("account", owner.account().value())
                .param("organisation", owner.organisation().value())
                .param("name", view.name())
                .param("query", view.query())
                .param("shared", view.shared())
                .update();
    }

    @Override
    public void remove(UUID view) {
        sql.sql("delete from saved_view where id = :id").param("id", view).update();
    }

    @Override
    public void prefer(@Nullable UUID view, Official official) {
        var account = official.account().value();
        sql.sql("delete from saved_view_default where account = :account")
                .param("account", account)
                .update();
        if (view == null) return;
        sql.sql("insert into saved_view_default (account, view) values (:account, :view)")
                .param("account", account)
                .param("view", view)
                .update();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getBoolean("preferred"));
    }
}
