package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.PlainPhoneNumbers;
import vn.lienketvung.privacy.ConsentTextId;

/** Enquiries that tests need, all invented. */
public final class EnquiryMother {

    public static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final EnquiryTerms TERMS = new EnquiryTerms(3, 7, 90);

    /** The number of a text that nobody has written. */
    public static final ConsentTextId CONSENT = new ConsentTextId("enquiry-vi-1");

    private EnquiryMother() {}

    public static SaidByBuyer said() {
        return new SaidByBuyer(
                EnquiryPurpose.QUOTE,
                new BigDecimal("500"),
                true,
                "kg",
                "Mỗi tuần một lần, từ tháng 1",
                "Kho quận mẫu, TP. Hồ Chí Minh",
                "Cần loại 1, đóng thùng 5 kg",
                BuyerKind.RETAILER,
                "Cửa hàng Mẫu",
                true,
                "Người Hỏi",
                "0912345678",
                "nguoi.hoi@example.vn",
                CONSENT);
    }

    public static SaidByBuyer nothing() {
        return new SaidByBuyer(
                null, null, false, null, null, null, null, null, null, false, null, null, null,
                null);
    }

    /** With a price and both ways to be reached. */
    public static SaidByProducer agreeing() {
        return new SaidByProducer(
                new BigDecimal("42000"),
                "kg",
                new BigDecimal("100"),
                TODAY.plusDays(30),
                Set.of(),
                "Giao tận kho",
                "Người Bán",
                "0987654321",
                "nguoi.ban@example.vn");
    }

    public static AskedProduct product(UUID id, @Nullable UUID producer) {
        return new AskedProduct(
                id,
                "gao-mau-" + id.toString().substring(0, 8),
                "Gạo Mẫu",
                producer,
                producer == null ? null : "Hợp tác xã Mẫu",
                "Phường Sa Đéc",
                "Đồng Tháp",
                "kg");
    }

    public static Enquiry open(UUID product) {
        var read = ReadEnquiry.of(said(), new PlainPhoneNumbers());
        return new Enquiry(
                product(product, product).subject(),
                read.wish(),
                read.buyer(),
                NOW,
                TODAY.plusDays(5),
                TODAY.plusDays(11));
    }

    public static EnquiryContact contact(Enquiry enquiry, EnquirySide side) {
        return new EnquiryContact(
                enquiry.id(),
                side,
                new ContactDetails("Người Mẫu", "Cửa hàng Mẫu", "+84912345678", "mau@example.vn"),
                null,
                NOW);
    }

    /** Leads it to that state; nothing for one that is to stay open. */
    public static void lead(Enquiry enquiry, EnquiryState to) {
        var at = NOW.plusSeconds(3600);
        switch (to) {
            case OPEN -> {}
            case AGREED ->
                    enquiry.agree(
                            new ProducerAnswer("Ngô Thị Bảy", null, "Giao tận kho"),
                            new Quote(
                                    new BigDecimal("42000"),
                                    "kg",
                                    new BigDecimal("100"),
                                    TODAY.plusDays(30)),
                            at);
            case DECLINED ->
                    enquiry.decline(
                            new ProducerAnswer("Ngô Thị Bảy", DeclineReason.OUT_OF_STOCK, "Hết vụ"),
                            at);
            case WITHDRAWN -> enquiry.withdraw(at);
            case LAPSED -> enquiry.lapse(at);
            case CLOSED -> enquiry.close(ClosingReason.PRODUCT_WITHDRAWN, at);
        }
    }

    public static void say(Enquiry enquiry, EnquirySide by, TradeOutcome outcome) {
        var value = outcome == TradeOutcome.TRADED ? ValueBand.BELOW_50_MILLION : null;
        enquiry.say(by, new SaidOutcome(outcome, value, NOW.plusSeconds(7200)));
    }

    public static void remind(Enquiry enquiry) {
        enquiry.remind(NOW.plusSeconds(60));
    }

    public static void forget(Enquiry enquiry) {
        enquiry.forget(NOW.plusSeconds(9000));
    }
}
