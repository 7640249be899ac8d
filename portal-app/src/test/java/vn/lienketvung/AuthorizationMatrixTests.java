package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** Every mapped address as every kind of person, both layers of protection standing. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=both layers")
class AuthorizationMatrixTests {

    /** Words of the draft and of the agreement in negotiation, which most people must never meet. */
    static final Map<Principal, List<String>> FORBIDDEN =
            Map.of(
                    Principal.VISITOR, List.of("Tour liên tuyến", "chợ đầu mối", "Tiêu thụ xoài"),
                    Principal.STRANGER, List.of("Tour liên tuyến", "Tiêu thụ xoài", "bình ổn"),
                    Principal.PARTNER, List.of("Tour liên tuyến", "kho lạnh"),
                    Principal.LEAD, List.of("chợ đầu mối"),
                    Principal.COORDINATOR, List.of("Tour liên tuyến", "chợ đầu mối"),
                    Principal.OTHER_COORDINATOR,
                            List.of("Tour liên tuyến", "chợ đầu mối", "kho lạnh"),
                    Principal.MINISTRY, List.of("Tour liên tuyến", "chợ đầu mối"),
                    Principal.AUDITOR, List.of("Tour liên tuyến", "Tiêu thụ xoài"),
                    Principal.ADMINISTRATOR, List.of("Tour liên tuyến", "Tiêu thụ xoài"));

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyMappedAddressHasARowAndEveryRowAnAddress() {
        assertThat(listed()).isEqualTo(mapped());
    }

    @Test
    void aMissingRowIsNoticed() {
        var oneLess = new TreeSet<>(listed());
        oneLess.removeFirst();
        assertThat(oneLess).isNotEqualTo(mapped());
    }

    @Test
    void everybodyComesExactlyAsFarAsTheMatrixSays() {
        var records = DemoRecords.of(database);
        assertThat(AccessMatrix.read().differences(port, records, FORBIDDEN)).isEmpty();
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        AccessMatrix.read().rows().forEach(row -> listed.add(row.method() + " " + row.pattern()));
        return listed;
    }

    private Set<String> mapped() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    for (var pattern : info.getPatternValues()) {
                        if (methods.isEmpty()) mapped.add("GET " + pattern);
                        methods.forEach(method -> mapped.add(method + " " + pattern));
                    }
                });
        return mapped;
    }
}
