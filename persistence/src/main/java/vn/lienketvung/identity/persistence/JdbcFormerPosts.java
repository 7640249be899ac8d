package vn.lienketvung.identity.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.FormerPost;
import vn.lienketvung.identity.FormerPosts;
import vn.lienketvung.identity.Person;
import vn.lienketvung.organisation.OrganisationId;

@Component
@Transactional
class JdbcFormerPosts implements FormerPosts {

    private final JdbcClient sql;

    JdbcFormerPosts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(FormerPost post, Instant at) {
        sql.sql(
                        """
                        insert into account_post (account_id, full_name, position, organisation_id, organisation_name,
                                                  roles, last_day, recorded_at)
                        values (:account, :name, :position, :organisation, :organisationName, :roles, :last, :at)
                        """)
                .param("account", post.account().value())
                .param("name", post.person().fullName())
                .param("position", post.person().position())
                .param("organisation", post.organisation().value())
                .param("organisationName", post.organisationName())
                .param("roles", post.roles())
                .param("last", post.lastDay())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FormerPost> of(AccountId account) {
        return sql.sql(
                        """
                        select full_name, position, organisation_id, organisation_name, roles, last_day
                          from account_post where account_id = :account order by recorded_at desc, id
                        """)
                .param("account", account.value())
                .query((row, _) ->
                        new FormerPost(
                                account,
                                new Person(row.getString("full_name"), row.getString("position")),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                row.getString("organisation_name"),
                                row.getString("roles"),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
