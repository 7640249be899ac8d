package vn.lienketvung.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.audit.AuditDirectory;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditFilter;
import vn.lienketvung.audit.AuditTrail;
import vn.lienketvung.audit.Outcome;
import vn.lienketvung.audit.RecordedEntry;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcAuditDirectoryTests {

    @Autowired AuditTrail trail;
    @Autowired AuditDirectory directory;

    @BeforeEach
    void threeEntries() {
        trail.append(
                List.of(
                        entry(
                                "Đặng Thị Ánh",
                                "31",
                                "agreement.submitted",
                                "2026-11-20T16:59:59Z",
                                "x-1"),
                        entry(
                                "Dang Van An",
                                "79",
                                "agreement.approved",
                                "2026-11-20T17:00:00Z",
                                "x-1"),
                        entry(
                                "100% Minh",
                                "VN", "agreement.approved", "2026-11-21T17:00:00Z", "x-2")));
    }

    @Test
    void theNewestStandsFirstAndIsReadBackWhole() {
        Page<RecordedEntry> page = search(new AuditFilter(null, null, "x-1", null, null));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items().getFirst().entry())
                .isEqualTo(
                        entry(
                                "Dang Van An",
                                "79",
                                "agreement.approved",
                                "2026-11-20T17:00:00Z",
                                "x-1"));
        assertThat(page.items().getLast().entry().actor().name()).isEqualTo("Đặng Thị Ánh");
    }

    @Test
    void aPersonIsFoundWithoutAccentsOrByAccount() {
        assertThat(search(person("dang")).total()).isEqualTo(2);
        assertThat(search(person("ĐẶNG THỊ")).total()).isEqualTo(1);
        assertThat(search(person("account of Dang Van An")).total()).isEqualTo(1);
    }

    @Test
    void aPercentSignIsAPercentSign() {
        assertThat(search(person("%")).total()).isEqualTo(1);
        assertThat(search(person("_")).total()).isZero();
    }

    @Test
    void kindAndSubjectAreExact() {
        assertThat(search(new AuditFilter(null, "agreement.approved", "x-1", null, null)).total())
                .isEqualTo(1);
        assertThat(search(new AuditFilter(null, null, "x", null, null)).total()).isZero();
    }

    @Test
    void daysAreThoseOfVietnamBothIncluded() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(search(new AuditFilter(null, "agreement.approved", "x-1", day, day)).total())
                .isEqualTo(1);
        assertThat(search(new AuditFilter(null, "agreement.submitted", "x-1", day, day)).total())
                .isZero();
        assertThat(search(new AuditFilter(null, null, "x-1", null, day)).total()).isEqualTo(2);
        assertThat(search(new AuditFilter(null, null, "x-2", null, day)).total()).isZero();
        assertThat(search(new AuditFilter(null, null, "x-1", day, null)).total()).isEqualTo(1);
        assertThat(search(new AuditFilter(null, null, "x-2", day, null)).total()).isEqualTo(1);
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        assertThat(directory.search(AuditFilter.NONE, 9).items()).isEmpty();
    }

    @Test
    void everyKindIsNamedOnce() {
        assertThat(directory.kinds())
                .containsOnlyOnce("agreement.approved", "agreement.submitted")
                .isSorted();
    }

    private Page<RecordedEntry> search(AuditFilter filter) {
        return directory.search(filter, 1);
    }

    private static AuditFilter person(String person) {
        return new AuditFilter(person, null, null, null, null);
    }

    private static AuditEntry entry(
            String name, String chain, String kind, String at, String subject) {
        return new AuditEntry(
                Instant.parse(at),
                new Actor("account of " + name, name, "CLERK", null, chain),
                kind,
                Outcome.DONE,
                Trace.of("agreement", subject).moved("A", "B").because("vì").hashed("1", "2"));
    }
}
