package vn.lienketvung.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;

class SweepFilesTests {

    private final InMemoryFiling files = new InMemoryFiling();

    @Test
    void bytesWithoutARowGoAndTheOthersStay() throws IOException {
        var clock = Clock.systemUTC();
        var filed =
                files.filing(clock)
                        .file(InMemoryFiling.pdf("a.pdf"), "scan", UUID.randomUUID(), Cast.LAN);
        files.put(new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        var shown = files.put(new ByteArrayInputStream(new byte[] {4}), 10).sha256();
        var sweep = new SweepFiles(files, files, List.of(shown::equals), clock);

        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(files.untouchedSince(clock.instant()))
                .containsExactlyInAnyOrder(filed.sha256(), shown);
        assertThat(sweep.sweep()).isZero();
    }
}
