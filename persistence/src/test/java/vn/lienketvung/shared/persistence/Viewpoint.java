package vn.lienketvung.shared.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Lets a test act, or look, as somebody in particular. */
public class Viewpoint {

    private final EntityManager entities;
    private final DataSource dataSource;
    private final TransactionTemplate newTransaction;

    public Viewpoint(
            EntityManager entities,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.entities = entities;
        this.dataSource = dataSource;
        this.newTransaction = new TransactionTemplate(transactions);
        newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Work inside the test's own transaction, seen with other eyes: pending changes are written first. */
    public <T, X extends Throwable> T as(Sight sight, ScopedValue.CallableOp<T, X> work) throws X {
        Sight before = Acting.sight();
        look(sight);
        T result = Acting.as(sight, work);
        look(before);
        return result;
    }

    /** Like {@link #as}, for work that returns nothing. */
    public void run(Sight sight, Runnable work) {
        as(
                sight,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** A transaction of its own that commits; for tests that must see what really stays behind. */
    public void commit(Sight sight, Runnable work) {
        Acting.run(sight, () -> newTransaction.executeWithoutResult(_ -> work.run()));
    }

    private void look(Sight sight) {
        entities.flush();
        entities.clear();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            ScopeSetting.apply(connection, sight);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
