package vn.lienketvung.journeys;

import java.sql.SQLException;
import java.util.UUID;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * What must be there before a dossier can be begun: criteria made for tests, and the cooperative of the demo cast in the
 * register of its ward, with a published product that they measure.
 */
public final class DossierStage {

    public static final String PRODUCT = "Gạo thử của Sen Vàng";

    public static final UUID PRODUCT_ID = UUID.fromString("0d0551e4-0000-4000-8000-000000000001");

    private static final String PRODUCER =
            """
            insert into establishment (id, receipt, state, kind, name, province, commune, founded_on, members, sectors,
                   representative, representative_position, phone, consented_at, declared_at, due_on, version)
            select o.id, '22222222AB', 'DECLARED', 'COOPERATIVE', o.name, '82', '29905@2025-07-01', date '2019-03-09', 12,
                   'CROPS', a.full_name, 'Giám đốc', '+84912345678', now(), now(), current_date, 0
              from account a join organisation o on o.id = a.organisation_id
             where a.username = 'htx.senvang'
            on conflict (id) do nothing
            """;

    private static final String PRODUCTS =
            """
            insert into product (id, establishment_id, state, name, product_set, added_at, state_since, story, unit, origin_province,
                   origin_commune, version)
            select '%s', organisation_id, 'DRAFT', '%s', %d, now(), now(), 'Gạo thử', 'kg', '82', '29905@2025-07-01', 0 from account where username = 'htx.senvang'
            on conflict (id) do nothing
            """;

    private DossierStage() {}

    private static void addOnce(CriteriaSets sets) {
        var rice = CriteriaMother.rice();
        if (sets.find(rice.id()).isEmpty()) sets.add(rice);
    }

    /** Does nothing in a database in which it was set before. */
    public static void set(DatabaseAccess database, CriteriaSets sets) {
        Acting.run(Sight.portal("stage"), () -> addOnce(sets));
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute(PRODUCER);
            change.execute(
                    "update establishment set state = 'ACTIVE' where receipt = '22222222AB' and state <> 'ACTIVE'");
            change.execute(PRODUCTS.formatted(PRODUCT_ID, PRODUCT, CriteriaMother.RICE));
            change.execute(
                    "update product set state = 'PUBLISHED' where state = 'DRAFT' and id = '"
                            + PRODUCT_ID
                            + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the certificate of the product end in two months. */
    public static void nearItsEnd(DatabaseAccess database) {
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute("set session_replication_role = replica");
            change.execute(
                    """
                    update certificate set decided_on = current_date - interval '34 months',
                           valid_until = ((current_date - interval '34 months')::date + interval '36 months')::date
                     where product = '%s' and revoked_at is null and replaced_at is null
                    """
                            .formatted(PRODUCT_ID));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
