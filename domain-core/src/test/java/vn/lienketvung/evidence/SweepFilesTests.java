package vn.lienketvung.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
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

        assertThat(new SweepFiles(files, files, clock).sweep()).isEqualTo(1);
        assertThat(files.untouchedSince(clock.instant())).containsExactly(filed.sha256());
        assertThat(new SweepFiles(files, files, clock).sweep()).isZero();
    }
}
