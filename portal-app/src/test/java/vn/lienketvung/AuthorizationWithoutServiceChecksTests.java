package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The use cases ask nobody for rights: the database alone must keep every foreign record hidden. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=open gate")
@DirtiesContext
@Import(AuthorizationWithoutServiceChecksTests.OpenGate.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthorizationWithoutServiceChecksTests {

    @TestConfiguration
    static class OpenGate {

        @Bean
        @Primary
        Clearance openGate() {
            return new Clearance() {
                @Override
                public void permit(boolean allowed, String action, @Nullable String owner) {}

                @Override
                public void reveal(boolean visible, String subjectKind, Object id) {}

                @Override
                public boolean narrowsLists() {
                    return false;
                }
            };
        }
    }

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    @Order(1)
    void theDatabaseAloneHidesEveryForeignRecord() {
        var differences =
                AccessMatrix.read()
                        .differences(
                                port, DemoRecords.of(database), AuthorizationMatrixTests.FORBIDDEN);
        assertThat(differences)
                .filteredOn(line -> line.contains("instead of hidden") || line.contains(" shows "))
                .isEmpty();
    }

    /** With both layers gone the draft must come to light, or the tests above could never fail. */
    @Test
    @Order(2)
    void withoutEitherLayerTheLeakIsSeen() {
        var records = DemoRecords.of(database);
        DemoRecords.switchRowLevelSecurityOff(database);
        var stranger = AccessMatrix.arrive(port, Principal.STRANGER);
        var answer = stranger.get("/lam-viec/thoa-thuan/" + records.get("draft") + "/tong-quan");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tour liên tuyến");
    }
}
