package vn.lienketvung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Trace;

class CanonicalFormTests {

    private final AuditEntry entry =
            new AuditEntry(
                    Instant.parse("2026-11-22T01:02:03.123456789Z"),
                    new Actor("a-1", "Nguyễn Thị Lan", "CLERK", null, "31"),
                    "agreement.submitted",
                    Outcome.DONE,
                    Trace.of("agreement", "42").moved("DRAFT", "IN_REVIEW").because("đủ hồ sơ"));

    @Test
    void anEntryIsReadBackAsItWasWritten() {
        assertThat(CanonicalForm.read(CanonicalForm.of(entry))).isEqualTo(entry);
    }

    @Test
    void theBytesStayTheSameForAllTimes() {
        // Written down once: a change of this form makes every stored chain look broken.
        assertThat(HexFormat.of().formatHex(CanonicalForm.of(shortest())))
                .isEqualTo(
                        "01690000000800000000000f4240"
                                + "740000000161"
                                + "74000000007400000000"
                                + "6e00000000"
                                + "7400000002564e"
                                + "74000000016b"
                                + "7400000004444f4e45"
                                + "740000000173"
                                + "740000000131"
                                + "6e000000006e000000006e000000006e000000006e00000000");
    }

    @Test
    void textIsComposedSoThatTwoSpellingsOfOneNameAreOne() {
        assertThat(CanonicalForm.of(named("Lê Thị Ánh")))
                .isEqualTo(CanonicalForm.of(named("Le\u0302 Thi\u0323 A\u0301nh")));
    }

    @Test
    void timeIsCutToWhatTheDatabaseKeeps() {
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-22T01:02:03.123456Z"));
    }

    @Test
    void whatADatabaseTextCannotHoldIsReplacedBeforeItIsHashed() {
        assertThat(named("a\0b\uD800c").actor().name()).isEqualTo("a\uFFFDb?c");
        assertThat(named("x".repeat(500)).actor().name()).hasSize(200).endsWith("…");
    }

    @Test
    void otherBytesAreRefused() {
        byte[] bytes = CanonicalForm.of(entry);
        for (int cut = 0; cut < bytes.length; cut++) refused(Arrays.copyOf(bytes, cut));
        refused(Arrays.copyOf(bytes, bytes.length + 1));
        byte[] hugeLength = bytes.clone();
        hugeLength[14] = 0x7f;
        refused(hugeLength);
    }

    private static void refused(byte[] bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalForm.read(bytes));
    }

    private static AuditEntry shortest() {
        return new AuditEntry(
                Instant.ofEpochSecond(1),
                new Actor("a", "", "", null, "VN"),
                "k",
                Outcome.DONE,
                Trace.of("s", "1"));
    }

    private static AuditEntry named(String name) {
        return new AuditEntry(
                Instant.EPOCH,
                new Actor("a", name, "", null, "VN"),
                "k",
                Outcome.DONE,
                Trace.of("s", "1"));
    }
}
