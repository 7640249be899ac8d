package vn.lienketvung.audit.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.audit.ExportedHead;
import vn.lienketvung.shared.Sha256;

class HeadsFileTests {

    private static final ExportedHead FIRST = head("01", 3);
    private static final ExportedHead SECOND = head("VN", 7);

    @TempDir Path folder;

    @Test
    void blocksAreAddedAndReadBack() throws IOException {
        file().append(List.of(FIRST, SECOND));
        file().append(List.of(SECOND));
        assertThat(file().read()).containsExactly(FIRST, SECOND, SECOND);
        assertThat(Files.readString(file().path()))
                .startsWith("2026-11-22T01:02:03Z 01 3 " + FIRST.hash() + "\n");
    }

    @Test
    void thereIsNothingToReadBeforeTheFirstExport() throws IOException {
        assertThat(file().read()).isEmpty();
    }

    @Test
    void aLineThatACrashCutShortIsPassedOver() throws IOException {
        file().append(List.of(FIRST));
        Files.writeString(file().path(), "2026-11-22T01:02:03Z 31 4 ab", StandardOpenOption.APPEND);
        assertThat(file().read()).containsExactly(FIRST);
        file().append(List.of(SECOND));
        assertThat(file().read()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aSpoiledLineIsNotPassedOver() throws IOException {
        file().append(List.of(FIRST));
        Files.writeString(file().path(), "nonsense\n", StandardOpenOption.APPEND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file().read())
                .withMessageContaining("nonsense");
    }

    private HeadsFile file() {
        return new HeadsFile(folder.resolve("audit").resolve("audit-heads.txt"));
    }

    private static ExportedHead head(String chain, long seq) {
        return new ExportedHead(
                Instant.parse("2026-11-22T01:02:03Z"), chain, seq, Sha256.of(chain + seq));
    }
}
