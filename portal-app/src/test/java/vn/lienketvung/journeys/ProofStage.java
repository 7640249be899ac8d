package vn.lienketvung.journeys;

import java.sql.SQLException;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A declaration whose e-mail address waits to be proved, and the link that was mailed there. */
public final class ProofStage {

    private static final String ADDRESS = "kho.den@example.vn";

    private ProofStage() {}

    /** The path of the link. */
    public static String link(DatabaseAccess database) throws SQLException {
        var token = ActivationToken.random();
        try (var superuser = database.superuser();
                var change =
                        superuser.prepareStatement(
                                """
                                with waiting as (update establishment set email = ?
                                                  where id = (select id from establishment where state = 'DECLARED' order by receipt limit 1)
                                                 returning id)
                                insert into establishment_email_proof (token_digest, establishment_id, email, expires_at)
                                select ?, id, ?, now() + interval '1 day' from waiting
                                """)) {
            change.setString(1, ADDRESS);
            change.setString(2, token.digest().value());
            change.setString(3, ADDRESS);
            if (change.executeUpdate() != 1)
                throw new IllegalStateException("No declaration waits in the demo data");
        }
        return "/dang-ky-co-so/thu-dien-tu/" + token.value();
    }
}
