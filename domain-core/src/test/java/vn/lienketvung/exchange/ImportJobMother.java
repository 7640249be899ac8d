package vn.lienketvung.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;

/** Tables that an official has just sent. */
public final class ImportJobMother {

    public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private ImportJobMother() {}

    /**
     * @param province whose authority sent it; null for the nation
     */
    public static ImportJob sent(
            String subject, @Nullable ProvinceCode province, List<String> columns) {
        var sender = Cast.LAN;
        return new ImportJob(
                UUID.randomUUID(),
                subject,
                new ImportSender(
                        sender.account(),
                        new Actor(
                                sender.account().toString(),
                                "An",
                                "PROVINCIAL_OFFICIAL",
                                "Sở",
                                "82"),
                        province),
                "danh-sach.xlsx",
                Sha256.of("x"),
                1,
                new TableOutline("Danh sách", 1, 5, columns, columns),
                columns,
                ImportState.MATCHING,
                null,
                ImportTally.NONE,
                null,
                List.of(),
                NOW,
                NOW,
                null,
                0,
                0);
    }
}
