package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.enquiry.AnswerEnquiry;
import vn.lienketvung.enquiry.AskProducer;
import vn.lienketvung.enquiry.BuyerKind;
import vn.lienketvung.enquiry.Enquiries;
import vn.lienketvung.enquiry.EnquiryDirectory;
import vn.lienketvung.enquiry.EnquiryId;
import vn.lienketvung.enquiry.EnquiryPurpose;
import vn.lienketvung.enquiry.SaidByBuyer;
import vn.lienketvung.enquiry.SaidByProducer;
import vn.lienketvung.enquiry.TradeOutcome;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.Products;

/** Two invented buyers ask the cooperative of the cast: one waits, with the other it talks. */
@Component
@Order(265)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoEnquiries implements DemoData {

    private static final int CODE_LENGTH = 12;

    private final DemoStage stage;
    private final DemoPeople people;
    private final Products products;
    private final AskProducer asking;
    private final AnswerEnquiry answering;
    private final Enquiries enquiries;
    private final EnquiryDirectory directory;
    private final DemoConsent consent;

    DemoEnquiries(
            DemoStage stage,
            DemoPeople people,
            Products products,
            AskProducer asking,
            AnswerEnquiry answering,
            Enquiries enquiries,
            EnquiryDirectory directory,
            DemoConsent consent) {
        this.stage = stage;
        this.people = people;
        this.products = products;
        this.asking = asking;
        this.answering = answering;
        this.enquiries = enquiries;
        this.directory = directory;
        this.consent = consent;
    }

    @Override
    public boolean isThere() {
        return directory.of(representative().organisation(), null, 1).total() > 0;
    }

    @Override
    public void add() {
        stage.playPortal(
                1,
                () ->
                        ask(
                                "Xoài sấy dẻo",
                                new SaidByBuyer(
                                        EnquiryPurpose.QUOTE,
                                        new BigDecimal("400"),
                                        true,
                                        "túi 250 g",
                                        "Trước Tết, sau đó mỗi tháng một lần",
                                        "Phường Đà Lạt, Lâm Đồng",
                                        "Cần giá tận kho và phiếu kiểm nghiệm của lô gần nhất.",
                                        BuyerKind.RETAILER,
                                        "Cửa hàng Quà Sương Mai (minh họa)",
                                        true,
                                        "Lê Thu Sương (minh họa)",
                                        "0900 000 091",
                                        null,
                                        consent.to(ConsentTopic.ENQUIRY))));
        var talking = new EnquiryId[1];
        stage.playPortal(12, () -> talking[0] = ask("Mật ong hoa nhãn", honey()));
        stage.play(
                10,
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> answering.agree(talking[0], price(), by));
        stage.play(
                4,
                DemoPerson.COOPERATIVE_REPRESENTATIVE,
                by -> answering.say(talking[0], TradeOutcome.TALKING, null, by));
    }

    private SaidByBuyer honey() {
        return new SaidByBuyer(
                EnquiryPurpose.CONTACT,
                null,
                false,
                null,
                null,
                null,
                "Muốn đặt mật ong làm quà tặng cuối năm, in nhãn riêng.",
                BuyerKind.CATERER,
                "Khách sạn Bến Lá (minh họa)",
                false,
                "Phan Gia Bảo (minh họa)",
                "0900 000 092",
                null,
                consent.to(ConsentTopic.ENQUIRY));
    }

    private static SaidByProducer price() {
        return new SaidByProducer(
                new BigDecimal("172000"),
                "chai 500 ml",
                new BigDecimal("50"),
                null,
                Set.of(),
                "In nhãn riêng được từ 50 chai.",
                "Ngô Thị Bảy (minh họa)",
                "0900 000 013",
                null);
    }

    private EnquiryId ask(String product, SaidByBuyer said) {
        ReceiptCode receipt = asking.ask("hoi-" + codeOf(product), said, "demo");
        return enquiries.findByReceipt(receipt).orElseThrow().id();
    }

    private String codeOf(String name) {
        var maker = new EstablishmentId(representative().organisation().value());
        return products.of(maker).stream()
                .filter(each -> each.name().startsWith(name))
                .map(DemoEnquiries::code)
                .findFirst()
                .orElseThrow();
    }

    private static String code(Product product) {
        return product.id().toString().replace("-", "").substring(0, CODE_LENGTH);
    }

    private Official representative() {
        return people.find(DemoPerson.COOPERATIVE_REPRESENTATIVE);
    }
}
