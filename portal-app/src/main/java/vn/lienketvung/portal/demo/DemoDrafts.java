package vn.lienketvung.portal.demo;

import static vn.lienketvung.portal.demo.DemoBody.DONG_THAP_FARMING;
import static vn.lienketvung.portal.demo.DemoBody.DONG_THAP_TRADE;
import static vn.lienketvung.portal.demo.DemoBody.HO_CHI_MINH_TRADE;
import static vn.lienketvung.portal.demo.DemoBody.LAM_DONG_TRADE;
import static vn.lienketvung.portal.demo.DemoPerson.DONG_THAP_OFFICIAL;
import static vn.lienketvung.portal.demo.DemoPerson.LAM_DONG_OFFICIAL;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PlanObjective;
import vn.lienketvung.portal.demo.DemoText.Promise;

/** The texts of the illustrative agreements; days are counted from the day the portal is first started. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoDrafts {

    private final DemoText text;
    private final DemoStage stage;
    private final DemoOldPapers papers;

    DemoDrafts(DemoText text, DemoStage stage, DemoOldPapers papers) {
        this.text = text;
        this.stage = stage;
        this.papers = papers;
    }

    AgreementId fruit(int daysAgo) {
        return text.write(
                daysAgo,
                DONG_THAP_OFFICIAL,
                outline(
                        "Tiêu thụ xoài, nhãn Đồng Tháp tại TP. Hồ Chí Minh",
                        CooperationField.AGRICULTURE_CONSUMPTION,
                        "Đưa trái cây đạt chuẩn của Đồng Tháp vào hệ thống bán lẻ của thành phố, giảm khâu trung gain.",
                        day(-170),
                        day(560)),
                DONG_THAP_TRADE,
                HO_CHI_MINH_TRADE,
                List.of(
                        new Promise(
                                "Đưa 5.000 tấn trái cây vào hệ thống bán lẻ",
                                "5000",
                                "tấn",
                                day(45),
                                DONG_THAP_TRADE,
                                HO_CHI_MINH_TRADE),
                        new Promise(
                                "Cấp mã số vùng trồng cho 1.200 ha xoài, nhãn",
                                "1200",
                                "ha",
                                day(-50),
                                DONG_THAP_TRADE,
                                HO_CHI_MINH_TRADE),
                        new Promise(
                                "Kiểm nghiệm dư lượng cho 100% lô hàng",
                                "100", "%", day(-2), HO_CHI_MINH_TRADE, DONG_THAP_TRADE),
                        new Promise(
                                "Mở 40 điểm bán trái cây Đồng Tháp",
                                "40",
                                "điểm bán",
                                day(-12),
                                DONG_THAP_TRADE,
                                HO_CHI_MINH_TRADE),
                        new Promise(
                                "Tập huấn 300 nhà vườn về đóng gói",
                                "300",
                                "nhà vườn",
                                day(130),
                                DONG_THAP_FARMING,
                                HO_CHI_MINH_TRADE)));
    }

    AgreementId coldStore(int daysAgo) {
        return text.write(
                daysAgo,
                DONG_THAP_OFFICIAL,
                outline(
                        "Dùng chung kho lạnh rau quả Đồng Tháp – Lâm Đồng",
                        CooperationField.LOGISTICS_INFRASTRUCTURE,
                        "Dùng chung công suất kho lạnh hai đầu tuyến để giảm hao hụt sau thu hoạch.",
                        day(30),
                        day(760)),
                DONG_THAP_TRADE,
                LAM_DONG_TRADE,
                List.of(
                        new Promise(
                                "Dành 2.000 m³ kho lạnh cho hàng của tỉnh bạn",
                                "2000",
                                "m³",
                                day(90),
                                DONG_THAP_TRADE,
                                LAM_DONG_TRADE),
                        new Promise(
                                "Đưa 800 tấn rau quả qua kho dùng chung",
                                "800",
                                "tấn",
                                day(400),
                                LAM_DONG_TRADE,
                                DONG_THAP_TRADE)));
    }

    AgreementId rice(int daysAgo) {
        return text.write(
                daysAgo,
                DONG_THAP_OFFICIAL,
                outline(
                        "Dự trữ, bình ổn gạo Đồng Tháp – TP. Hồ Chí Minh",
                        CooperationField.TRADE_PROMOTION,
                        "Bảo đảm nguồn gạo bình ổn của thành phố trong dịp Tết và mùa mưa bão.",
                        day(10),
                        day(740)),
                DONG_THAP_TRADE,
                HO_CHI_MINH_TRADE,
                List.of(
                        new Promise(
                                "Giao 12.000 tấn gạo cho chương trình bình ổn",
                                "12000",
                                "tấn",
                                day(380),
                                DONG_THAP_TRADE,
                                HO_CHI_MINH_TRADE)));
    }

    AgreementId fish(int daysAgo) {
        return text.write(
                daysAgo,
                DONG_THAP_OFFICIAL,
                outline(
                        "Kết nối cá tra chế biến với bếp ăn tập thể TP. Hồ Chí Minh",
                        CooperationField.AGRICULTURE_CONSUMPTION,
                        "Mở thị trường trong nước cho cá tra chế biến qua bếp ăn trường học, khu công nghiệp.",
                        day(20),
                        day(390)),
                DONG_THAP_TRADE,
                HO_CHI_MINH_TRADE,
                List.of(
                        new Promise(
                                "Đưa cá tra vào thực đơn của 150 bếp ăn",
                                "150",
                                "bếp ăn",
                                day(300),
                                HO_CHI_MINH_TRADE,
                                DONG_THAP_TRADE)));
    }

    AgreementId vegetables(int daysAgo) {
        return text.write(
                daysAgo,
                LAM_DONG_OFFICIAL,
                outline(
                        "Cung ứng rau an toàn Lâm Đồng cho chợ đầu mối TP. Hồ Chí Minh",
                        CooperationField.AGRICULTURE_CONSUMPTION,
                        "Ổn định nguồn rau có truy xuất nguồn gốc cho các chợ đầu mối.",
                        day(25),
                        day(400)),
                LAM_DONG_TRADE,
                HO_CHI_MINH_TRADE,
                List.of(
                        new Promise(
                                "Đưa 9.000 tấn rau có mã truy xuất về chợ đầu mối",
                                "9000",
                                "tấn",
                                day(370),
                                LAM_DONG_TRADE,
                                HO_CHI_MINH_TRADE)));
    }

    /** Only a beginning: shows what the check still misses. */
    AgreementId tourism(int daysAgo) {
        return text.begin(
                daysAgo,
                DONG_THAP_OFFICIAL,
                new Outline(
                        "Tour liên tuyến Sa Đéc – Đà Lạt (dự kiến)",
                        AgreementKind.PROVINCIAL_MEMORANDUM,
                        CooperationField.TOURISM,
                        null,
                        day(60),
                        null));
    }

    /** Entered from a paper that is said to be two years old; the counterpart has not confirmed it yet. */
    void salesPointsFromPaper(int daysAgo) {
        var id =
                papers.begin(
                        daysAgo,
                        outline(
                                "Trao đổi điểm bán sản phẩm OCOP Đồng Tháp – TP. Hồ Chí Minh",
                                CooperationField.TRADE_PROMOTION,
                                "Mỗi bên dành chỗ bán thường xuyên cho sản phẩm OCOP của bên kia.",
                                day(-690),
                                day(400)));
        var promise =
                new Promise(
                        "Dành 30 điểm bán cho sản phẩm OCOP của Đồng Tháp",
                        "30",
                        "điểm bán",
                        day(-40),
                        HO_CHI_MINH_TRADE,
                        DONG_THAP_TRADE);
        text.fill(
                id,
                daysAgo,
                DONG_THAP_OFFICIAL,
                DONG_THAP_TRADE,
                HO_CHI_MINH_TRADE,
                List.of(promise));
        papers.keep(id, daysAgo - 1, "09/CTr-UBND", 700);
        papers.ask(id, daysAgo - 1);
    }

    private static Outline outline(
            String title, CooperationField field, String purpose, LocalDate from, LocalDate to) {
        return new Outline(title, AgreementKind.USUAL, field, purpose, from, to)
                .serving(
                        new PlanObjective(
                                "Quyết định số 287/QĐ-TTg ngày 28/02/2022, quy hoạch vùng đồng bằng sông Cửu Long",
                                "Gắn sản xuất nông nghiệp với chế biến và thị trường (minh họa)"));
    }

    private LocalDate day(int fromToday) {
        return stage.today().plusDays(fromToday);
    }
}
