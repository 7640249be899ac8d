package vn.lienketvung.establishment.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.exchange.TableColumn;

/** The columns of a table of establishments, and what their headings may be called. */
public final class EstablishmentColumns {

    /** What the template of today bears in its hidden tab. */
    public static final String VERSION = "lkv:co-so:1";

    private static final Map<Question, List<String>> SYNONYMS =
            Map.ofEntries(
                    Map.entry(
                            Question.KIND,
                            List.of(
                                    "Loại hình",
                                    "Loại hình cơ sở",
                                    "Loại hình tổ chức",
                                    "Loại",
                                    "Kind",
                                    "Type")),
                    Map.entry(
                            Question.NAME,
                            List.of(
                                    "Tên cơ sở",
                                    "Tên",
                                    "Tên hợp tác xã",
                                    "Tên HTX",
                                    "Tên đơn vị",
                                    "Tên tổ chức",
                                    "Hợp tác xã",
                                    "Name")),
                    Map.entry(
                            Question.PROVINCE,
                            List.of(
                                    "Tỉnh, thành phố",
                                    "Tỉnh/TP",
                                    "Tỉnh",
                                    "Tỉnh thành",
                                    "Thành phố",
                                    "Province")),
                    Map.entry(
                            Question.COMMUNE,
                            List.of(
                                    "Xã, phường, đặc khu",
                                    "Xã/phường",
                                    "Xã",
                                    "Phường",
                                    "Xã phường",
                                    "Xã phường thị trấn",
                                    "Địa bàn xã",
                                    "Commune")),
                    Map.entry(
                            Question.ADDRESS,
                            List.of(
                                    "Địa chỉ",
                                    "Số nhà, đường, ấp, thôn",
                                    "Địa chỉ chi tiết",
                                    "Ấp",
                                    "Thôn",
                                    "Address")),
                    Map.entry(
                            Question.TAX_CODE,
                            List.of(
                                    "Mã số thuế",
                                    "MST",
                                    "Mã thuế",
                                    "Mã số HTX",
                                    "Mã số doanh nghiệp",
                                    "Tax code")),
                    Map.entry(
                            Question.FOUNDED_ON,
                            List.of(
                                    "Ngày thành lập",
                                    "Ngày đăng ký",
                                    "Thành lập",
                                    "Ngày cấp",
                                    "Founded on",
                                    "Founded")),
                    Map.entry(
                            Question.MEMBERS,
                            List.of(
                                    "Số thành viên",
                                    "Thành viên",
                                    "Số lượng thành viên",
                                    "Số xã viên",
                                    "Tổng số thành viên",
                                    "Members")),
                    Map.entry(
                            Question.SIZE,
                            List.of("Quy mô", "Phân loại quy mô", "Size", "Size class")),
                    Map.entry(
                            Question.SECTORS,
                            List.of(
                                    "Lĩnh vực",
                                    "Ngành nghề",
                                    "Lĩnh vực hoạt động",
                                    "Ngành",
                                    "Ngành nghề kinh doanh",
                                    "Sectors",
                                    "Sector")),
                    Map.entry(
                            Question.REPRESENTATIVE,
                            List.of(
                                    "Người đại diện",
                                    "Đại diện",
                                    "Họ tên người đại diện",
                                    "Giám đốc",
                                    "Chủ tịch HĐQT",
                                    "Người đại diện theo pháp luật",
                                    "Representative")),
                    Map.entry(Question.POSITION, List.of("Chức vụ", "Chức danh", "Position")),
                    Map.entry(
                            Question.PHONE,
                            List.of(
                                    "Điện thoại",
                                    "Số điện thoại",
                                    "SĐT",
                                    "ĐT",
                                    "Di động",
                                    "Telephone",
                                    "Phone")),
                    Map.entry(
                            Question.EMAIL,
                            List.of("Thư điện tử", "Email", "E-mail", "Địa chỉ email")),
                    Map.entry(Question.WEBSITE, List.of("Trang web", "Website", "Web")));

    private static final List<Question> REQUIRED =
            List.of(
                    Question.KIND,
                    Question.NAME,
                    Question.COMMUNE,
                    Question.SECTORS,
                    Question.REPRESENTATIVE,
                    Question.POSITION,
                    Question.PHONE);

    private EstablishmentColumns() {}

    /** In the order of the template. */
    public static List<TableColumn> all() {
        return Arrays.stream(Question.values())
                .map(each ->
                        new TableColumn(
                                each.field(),
                                REQUIRED.contains(each),
                                SYNONYMS.getOrDefault(each, List.of())))
                .toList();
    }
}
