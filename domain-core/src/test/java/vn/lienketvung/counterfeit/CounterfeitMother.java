package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.Sha256;

/** Reports of fakes that tests need, all invented. */
public final class CounterfeitMother {

    public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final String UNKNOWN_CODE = "ABCDEFGHJKMNPQRS";

    private static final Snapshot PHOTO = new Snapshot(Sha256.of("nhãn giả").value(), 1280, 960);

    public static final ConsentTextId TEXT = new ConsentTextId("report-of-fake-vi-1");

    private CounterfeitMother() {}

    public static SaidOfFake said() {
        return new SaidOfFake(
                "01",
                "Chợ mẫu, sạp 12",
                TODAY.minusDays(2),
                "Nhãn in mờ, mùi khác hẳn",
                "Người Báo",
                "0912345678",
                "nguoi.bao@example.vn",
                TEXT);
    }

    public static SaidOfFake anonymous() {
        var said = said();
        return new SaidOfFake(
                said.province(), said.shop(), said.seenOn(), said.words(), null, null, null, null);
    }

    /** Of a certificate, or of a code nobody issued; with contact and photo. */
    public static CounterfeitReport reported(@Nullable Certificate certificate, String province) {
        var said = said();
        return new CounterfeitReport(
                certificate == null
                        ? SuspectLabel.unknown(UNKNOWN_CODE)
                        : SuspectLabel.of(certificate),
                new ProvinceCode(province),
                new ReportedSighting(
                        new Sighting("79", "Chợ mẫu, sạp 12", TODAY, "Nhãn in mờ, mùi khác hẳn"),
                        new Reporter(said.name(), "+84912345678", said.email()),
                        null),
                PHOTO,
                TODAY.plusDays(14),
                NOW);
    }

    public static void takeUp(CounterfeitReport report, Official by) {
        report.takeUp(by, NOW.plusSeconds(60));
    }

    public static void answer(CounterfeitReport report, CounterfeitState finding, Official by) {
        report.answer(finding, determination(by.account().value(), by));
    }

    public static void forget(CounterfeitReport report) {
        report.forget(NOW.plusSeconds(180));
    }

    private static Determination determination(UUID account, Official by) {
        return new Determination(
                "Nhãn không do chủ thể in",
                "Chi cục Quản lý thị trường mẫu",
                account,
                by.fullName(),
                by.organisationName(),
                NOW.plusSeconds(120));
    }
}
