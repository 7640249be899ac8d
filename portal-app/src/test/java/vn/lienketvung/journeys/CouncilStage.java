package vn.lienketvung.journeys;

import java.sql.SQLException;
import java.util.UUID;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A dossier of the cooperative of the demo cast whose papers were accepted, for a product of its own. */
public final class CouncilStage {

    private static final String PRODUCT =
            """
            insert into product (id, establishment_id, state, name, product_set, added_at, state_since, story, unit,
                   origin_province, origin_commune, version)
            select '%s', organisation_id, 'DRAFT', '%s', %d, now(), now(), 'Gạo thử', 'kg', '82', '29905@2025-07-01', 0
              from account where username = 'htx.senvang'
            """;

    private static final String DOSSIER =
            """
            insert into dossier (id, product, product_name, product_set, producer, producer_name, province, commune, kind,
                   state, criteria_version, chosen, conditions, filed_on, audience, version)
            select '%s', p.id, p.name, p.product_set, e.id, e.name, e.province, e.commune, 'FIRST', 'IN_COUNCIL', 1,
                   'A1a:3 A1b:2 B2:3 C3:2 C4a:2', 'C3', current_date,
                   3 | (select 1::bigint << v.audience_bit from province v where v.code = e.province), 0
              from product p join establishment e on e.id = p.establishment_id where p.id = '%s'
            """;

    private static final String TURN =
            """
            insert into dossier_turn (id, dossier_id, number, state, account, person, organisation, at)
            select gen_random_uuid(), '%s', 1, 'IN_COUNCIL', a.id, a.full_name, 'Sở thử', now()
              from account a where username = 'dongthap.canbo'
            """;

    private static final String SCORE =
            """
            insert into council (id, dossier, product_name, province, state, round, sheets, appointed_at, mean, stars,
                   concluded_at, audience, version)
            select gen_random_uuid(), d.id, d.product_name, d.province, 'CONCLUDED', 1, 3, now(), %s, %d, now(), d.audience, 0
              from dossier d where d.id = '%s'
            """;

    private CouncilStage() {}

    /** The number of the dossier. */
    public static UUID accepted(DatabaseAccess database, CriteriaSets sets, String product) {
        DossierStage.set(database, sets);
        var id = UUID.randomUUID();
        var dossier = UUID.randomUUID();
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute(PRODUCT.formatted(id, product, CriteriaMother.RICE));
            change.execute("update product set state = 'PUBLISHED' where id = '" + id + "'");
            change.execute("set session_replication_role = replica");
            change.execute(DOSSIER.formatted(dossier, id));
            change.execute(TURN.formatted(dossier));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dossier;
    }

    /** The same, with the score of a council that has concluded. */
    public static UUID scored(
            DatabaseAccess database, CriteriaSets sets, String product, String mean, int stars) {
        var dossier = accepted(database, sets, product);
        try (var superuser = database.superuser();
                var change = superuser.createStatement()) {
            change.execute("set session_replication_role = replica");
            change.execute("update dossier set state = 'SCORED' where id = '" + dossier + "'");
            change.execute(SCORE.formatted(mean, stars, dossier));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return dossier;
    }
}
