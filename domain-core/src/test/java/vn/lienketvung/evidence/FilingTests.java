package vn.lienketvung.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Sha256;

class FilingTests {

    private final InMemoryFiling files = new InMemoryFiling();
    private final Filing filing = files.filing(Clock.systemUTC());

    @Test
    void aFiledDocumentBearsTheDigestOfItsBytes() {
        var filed =
                filing.file(
                        InMemoryFiling.pdf("bien-ban.pdf"), "scan", UUID.randomUUID(), Cast.LAN);
        assertThat(filed.sha256()).isEqualTo(Sha256.of("%PDF-1.7 bien-ban.pdf"));
        assertThat(filed.type()).isEqualTo(AcceptedType.PDF);
    }

    @Test
    void aProgramNamedAsADocumentIsRefused() {
        refused(
                InMemoryFiling.upload("hop-dong.pdf", "MZ this is a program"),
                "evidence.rule.file-type");
    }

    @Test
    void aDocumentNamedAsAPictureIsRefused() {
        refused(InMemoryFiling.pdf("anh.jpg"), "evidence.rule.file-name-disagrees");
    }

    @Test
    void aDangerousFileIsRefusedAndNothingOfItIsKept() {
        var upload = InMemoryFiling.upload("hop-dong.pdf", "%PDF-1.7 MACRO");
        refused(upload, "evidence.rule.danger.PROGRAM");
        assertThat(files.findByDossierOrderByFiledAt(UUID.randomUUID())).isEmpty();
        assertThat(files.keepsNothing()).isTrue();
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(InMemoryFiling.upload("rong.pdf", ""), "evidence.rule.file-missing");
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() {
        var big =
                new Upload(
                        "lon.pdf",
                        FilingLimits.DEFAULT.maxBytes() + 1,
                        () -> {
                            throw new AssertionError("must not be opened");
                        });
        refused(big, "evidence.rule.file-too-big");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\an\\Biên bản.pdf, Biên bản.pdf",
        "a\u202Efdp.exe, afdp.exe",
        ".htaccess, tep.htaccess",
        "a\u0000b.pdf, ab.pdf"
    })
    void aNameIsMadeHarmless(String raw, String harmless) {
        assertThat(FileName.of(raw).value()).isEqualTo(harmless);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileName.of("x".repeat(300) + ".pdf").value()).hasSize(150).endsWith(".pdf");
    }

    private void refused(Upload upload, String rule) {
        assertThatThrownBy(() -> filing.file(upload, "scan", UUID.randomUUID(), Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refusal -> {
                            assertThat(refusal.refusals())
                                    .singleElement()
                                    .satisfies(each -> {
                                        assertThat(each.rule()).isEqualTo(rule);
                                        assertThat(each.field()).isEqualTo("scan");
                                    });
                        });
    }
}
