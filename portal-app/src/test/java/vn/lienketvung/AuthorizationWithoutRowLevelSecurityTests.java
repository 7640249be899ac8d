package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The database's policies are gone: the use cases alone must keep everybody exactly where they belong. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=no policies")
@DirtiesContext
class AuthorizationWithoutRowLevelSecurityTests {

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void theUseCasesAloneHoldTheWholeMatrix() {
        var records = DemoRecords.of(database);
        DemoRecords.switchRowLevelSecurityOff(database);
        assertThat(
                        AccessMatrix.read()
                                .differences(port, records, AuthorizationMatrixTests.FORBIDDEN))
                .isEmpty();
    }
}
