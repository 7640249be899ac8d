package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.PressedForms;
import vn.lienketvung.browser.BrowserTest;
import vn.lienketvung.browser.Chromium;
import vn.lienketvung.browser.Person;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A dossier comes to its certificate, and everybody is told where it lies. */
@BrowserTest
@TestPropertySource(properties = "portal.test.database-of-its-own=dossiers")
class DossierWalkIT {

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;
    @Autowired CriteriaSets sets;
    @TempDir Path folder;

    @Test
    void fromThePhoneOfTheCooperativeToTheShopper() throws IOException {
        DossierStage.set(database, sets);
        var paper = Files.writeString(folder.resolve("giay-xac-nhan.pdf"), "%PDF-1.7\n%%EOF\n");
        Set<String> seen = new HashSet<>();
        new DossierWalk(
                        port,
                        paper,
                        false,
                        PressedForms.TIMES,
                        () -> DossierStage.nearItsEnd(database),
                        (_, pattern) -> seen.add(pattern))
                .go();
        assertThat(seen).hasSize(14);
        try (var cooperative = new Person(port, Chromium.phone())) {
            cooperative.signIn("htx.senvang").open("/lam-viec/thong-bao");
            assertThat(cooperative.text()).contains("trả lại để bổ sung", "đã được tiếp nhận");
        }
    }
}
