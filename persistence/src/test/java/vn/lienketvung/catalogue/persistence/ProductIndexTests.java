package vn.lienketvung.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.catalogue.CatalogueFilter;
import vn.lienketvung.catalogue.Demand;
import vn.lienketvung.catalogue.SearchWords;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The index follows what other transactions commit; in a database of its own, because these commits stay. */
class ProductIndexTests {

    private static final String ADD =
            """
            insert into catalogue_listed (reference, id, name, product_set, province, recognition, stars, source)
            values ('%1$s', md5('%1$s')::uuid, 'Sản phẩm mẫu %1$s', 1, '82', 'OCOP', 4, 'Danh sách mẫu')
            """;
    private static final String TAKE_OUT =
            """
            delete from catalogue_listed where reference = '%1$s';
            select catalogue_refresh(array[md5('%1$s')::uuid]);
            """;

    private static DatabaseAccess database;
    private static DriverManagerDataSource runtime;
    private static TransactionTemplate transaction;

    private ProductIndex index;

    @BeforeAll
    static void aMigratedDatabase() {
        database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.url(), DatabaseRoles.MIGRATOR, database.passwords().migrator())
                .locations("classpath:db/migration")
                .initSql("set app.reads = '1'; set app.writes = '1'")
                .load()
                .migrate();
        runtime =
                new DriverManagerDataSource(
                        database.url(), DatabaseRoles.RUNTIME, database.passwords().runtime());
        transaction = new TransactionTemplate(new DataSourceTransactionManager(runtime));
    }

    @BeforeEach
    void anIndexThatWasFilledBefore() throws Exception {
        index = new ProductIndex(new IndexedProducts(runtime));
        assertThat(found(index)).isZero();
    }

    @AfterEach
    void empty() throws Exception {
        work(
                """
                delete from catalogue_listed;
                select catalogue_refresh(array(select id from catalogue_product));
                """);
        index.close();
    }

    @Test
    void whatWasCommittedIsFoundByTheNextSearchUntilItIsGone() throws Exception {
        work(ADD.formatted("P801"));
        work(ADD.formatted("P802"));
        assertThat(found(index)).isEqualTo(2);
        work(TAKE_OUT.formatted("P801"));
        assertThat(found(index)).isEqualTo(1);
        work(ADD.formatted("P801"));
        assertThat(found(index)).isEqualTo(2);
    }

    @Test
    void whoCommitsLateIsFoundAfterThoseWhoBeganLater() throws Exception {
        try (var slow = open()) {
            run(slow, ADD.formatted("P801"));
            work(ADD.formatted("P802"));
            assertThat(found(index)).isEqualTo(1);
            work(ADD.formatted("P803"));
            assertThat(found(index)).isEqualTo(2);
            slow.commit();
            assertThat(found(index)).isEqualTo(3);
        }
    }

    @Test
    void whatWasTakenBackWasNeverThere() throws Exception {
        work(ADD.formatted("P801"));
        try (var changed = open()) {
            run(changed, ADD.formatted("P802"));
            run(changed, TAKE_OUT.formatted("P801"));
            assertThat(found(index)).isEqualTo(1);
            changed.rollback();
        }
        assertThat(found(index)).isEqualTo(1);
    }

    @Test
    void anIndexDoesNotTakeInWhatItsOwnTransactionHasNotCommitted() throws Exception {
        transaction.executeWithoutResult(status -> {
            try {
                var connection = DataSourceUtils.getConnection(runtime);
                run(connection, "set local app.writes = '1'");
                run(connection, ADD.formatted("P801"));
                assertThat(foundHere(index)).isZero();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            status.setRollbackOnly();
        });
        assertThat(found(index)).isZero();
    }

    @Test
    void numbersOfAnotherClusterDoNoHarm() throws Exception {
        work(ADD.formatted("P801"));
        work("update catalogue_change set changed = '900000000000'");
        assertThat(found(index)).isZero();
        var restored = new ProductIndex(new IndexedProducts(runtime));
        assertThat(found(restored)).isEqualTo(1);
        work(TAKE_OUT.formatted("P801"));
        assertThat(found(restored)).isZero();
        restored.close();
    }

    @Test
    void twoReplicasFollowWhateverManyWriteAtOnce() throws Exception {
        var other = new ProductIndex(new IndexedProducts(runtime));
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < 4; writer++) {
            int first = 810 + 10 * writer;
            tasks.add(() -> {
                for (int number = first; number < first + 10; number++) {
                    work(ADD.formatted("P" + number));
                    if (number % 2 == 0) work(TAKE_OUT.formatted("P" + number));
                }
                return true;
            });
        }
        for (int reader = 0; reader < 4; reader++) {
            var mine = reader % 2 == 0 ? index : other;
            tasks.add(() -> {
                for (int time = 0; time < 40; time++) found(mine);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Boolean> each : threads.invokeAll(tasks)) assertThat(each.get()).isTrue();
        }
        assertThat(found(index)).isEqualTo(20);
        assertThat(found(other)).isEqualTo(20);
        other.close();
    }

    private static int found(ProductIndex index) {
        Integer found = transaction.execute(_ -> foundHere(index));
        return found == null ? -1 : found;
    }

    private static int foundHere(ProductIndex index) {
        try (var now = index.now()) {
            var matches =
                    now.find(Demand.exactly(SearchWords.of("mau")), CatalogueFilter.NONE, 0, 100);
            assertThat(matches.products()).hasSameSizeAs(matches.traits());
            return matches.traits().length;
        }
    }

    private static void work(String statements) throws SQLException {
        try (var connection = open()) {
            run(connection, statements);
            connection.commit();
        }
    }

    private static Connection open() throws SQLException {
        var connection = database.superuser();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
