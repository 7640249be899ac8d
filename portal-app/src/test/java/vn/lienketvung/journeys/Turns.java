package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.portal.demo.StartingStates;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * Single turns over HTTP, each from a state that the use cases made for it, through the form on the page that offers
 * it.
 */
@HttpTest
@Import(StartingStates.class)
abstract class Turns {

    static final String LAN = "dongthap.canbo";
    static final String MINH = "hcm.canbo";
    static final String HEAD = "dongthap.giamdoc";

    @LocalServerPort int port;
    @Autowired StartingStates states;
    @Autowired DatabaseAccess database;

    private final Map<String, Visitor> present = new HashMap<>();

    Visitor as(String username) {
        return present.computeIfAbsent(
                username,
                name -> {
                    var visitor = new Visitor(port);
                    visitor.signIn(name, "lienketvung-demo");
                    return visitor;
                });
    }

    /** Opens the page, fills in its form and sends it; the turn must be taken. */
    HttpResponse<String> turn(String username, String page, String form, String... typed) {
        as(username).get(page);
        return taken(as(username).fillIn(form, typed));
    }

    HttpResponse<String> turnWithPaper(String username, String page, String form, String... typed)
            throws IOException {
        as(username).get(page);
        var paper = StartingStates.paper(form);
        return taken(as(username).fillInWithFile(form, "ban-quet.pdf", paper, typed));
    }

    static HttpResponse<String> taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    static String page(AgreementId agreement) {
        return "/lam-viec/thoa-thuan/" + agreement;
    }

    /** The pages of its commitments, in their order. */
    List<String> commitments(AgreementId agreement) {
        return all(
                "select '/lam-viec/cam-ket/' || id from commitment where agreement_id = '%s' order by position"
                        .formatted(agreement));
    }

    String one(String query) {
        var found = all(query);
        assertThat(found).as(query).isNotEmpty();
        return found.getFirst();
    }

    private List<String> all(String query) {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Brings about what the rules of the database would not let happen in one step. */
    void change(String statement) {
        try (var superuser = database.superuser();
                var update = superuser.createStatement()) {
            update.execute("set session_replication_role = replica");
            assertThat(update.executeUpdate(statement)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    static String inDays(int days) {
        return LocalDate.now(VietnamTime.ZONE)
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
