package vn.lienketvung.identity.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.SecondFactors;
import vn.lienketvung.shared.Sha256;

@Component
@Transactional
class JdbcSecondFactors implements SecondFactors {

    private final JdbcClient sql;

    JdbcSecondFactors(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SealedFactor> find(AccountId account) {
        return of(
                        account,
                        "select sealed, confirmed_at is not null as confirmed from second_factor where account_id = :account")
                .query((row, _) ->
                        new SealedFactor(row.getString("sealed"), row.getBoolean("confirmed")))
                .optional();
    }

    @Override
    public void propose(AccountId account, String sealed) {
        of(
                        account,
                        """
                        insert into second_factor (account_id, sealed) values (:account, :sealed)
                        on conflict (account_id) do update set sealed = excluded.sealed
                         where second_factor.confirmed_at is null
                        """)
                .param("sealed", sealed)
                .update();
    }

    @Override
    public void confirm(AccountId account, long step, Instant at) {
        of(
                        account,
                        """
                        update second_factor set confirmed_at = :at, last_step = :step
                         where account_id = :account and confirmed_at is null
                        """)
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean spend(AccountId account, long step) {
        return of(
                                account,
                                """
                                update second_factor set last_step = :step
                                 where account_id = :account and last_step < :step
                                """)
                        .param("step", step)
                        .update()
                == 1;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, Collection<Sha256> codes) {
        of(account, "delete from recovery_code where account_id = :account").update();
        of(
                        account,
                        "insert into recovery_code (account_id, code_digest) select :account, unnest(cast(:codes as text[]))")
                .param("codes", codes.stream().map(Sha256::value).toArray(String[]::new))
                .update();
    }

    @Override
    public boolean useRecoveryCode(AccountId account, Sha256 code, Instant at) {
        return of(
                                account,
                                """
                                update recovery_code set used_at = :at
                                 where account_id = :account and code_digest = :code and used_at is null
                                """)
                        .param("code", code.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return of(
                        account,
                        "select count(*) from recovery_code where account_id = :account and used_at is null")
                .query(Integer.class)
                .single();
    }

    @Override
    public void remove(AccountId account) {
        of(account, "delete from recovery_code where account_id = :account").update();
        of(account, "delete from second_factor where account_id = :account").update();
    }

    private JdbcClient.StatementSpec of(AccountId account, String statement) {
        return sql.sql(statement).param("account", account.value());
    }
}
