package vn.lienketvung.madeup;

import java.util.List;
import java.util.Random;

/** The words from which names are put together. */
final class MadeUpWords {

    /** What is made, each after the number of its criteria. */
    static final List<String> NOUNS =
            List.of(
                    "1 Xoài cát",
                    "1 Bưởi da xanh",
                    "1 Cam sành",
                    "1 Thanh long ruột đỏ",
                    "1 Sầu riêng Ri6",
                    "1 Nhãn lồng",
                    "1 Vải thiều",
                    "1 Chuối laba",
                    "1 Dưa lưới",
                    "1 Rau cải",
                    "1 Khoai lang tím",
                    "1 Ổi lê",
                    "2 Thịt lợn đen",
                    "2 Gà đồi",
                    "2 Trứng vịt",
                    "2 Tôm thẻ",
                    "2 Cá lóc",
                    "3 Gạo nếp cái",
                    "3 Gạo ST25",
                    "3 Gạo lứt",
                    "3 Lạc đỏ",
                    "4 Mật ong rừng",
                    "4 Mật ong hoa nhãn",
                    "6 Bún khô",
                    "6 Miến dong",
                    "6 Bánh tráng",
                    "6 Bánh đa",
                    "6 Phở khô",
                    "7 Măng khô",
                    "7 Mít sấy",
                    "7 Hạt điều rang",
                    "7 Mứt gừng",
                    "8 Chả cá",
                    "8 Giò lụa",
                    "8 Khô cá sặc",
                    "8 Lạp xưởng",
                    "9 Nước mắm cốt",
                    "9 Tương bần",
                    "10 Tiêu sọ",
                    "10 Tỏi đen",
                    "10 Muối tôm",
                    "10 Ớt bột",
                    "11 Chè xanh",
                    "11 Chè shan tuyết",
                    "12 Trà atiso",
                    "12 Trà sen",
                    "13 Cà phê bột",
                    "13 Cà phê nhân",
                    "13 Ca cao",
                    "14 Rượu nếp",
                    "15 Rượu vang dâu",
                    "17 Nước ép chanh dây",
                    "18 Cao đinh lăng",
                    "18 Tinh bột nghệ",
                    "20 Tinh dầu sả",
                    "20 Nấm linh chi",
                    "21 Chiếu cói",
                    "21 Gốm gia dụng",
                    "21 Mây tre đan",
                    "22 Khăn lụa",
                    "22 Thổ cẩm",
                    "23 Hoa hồng",
                    "24 Mai vàng",
                    "26 Du lịch vườn");

    static final List<String> STYLES =
            List.of(
                    "loại một",
                    "hữu cơ",
                    "truyền thống",
                    "sấy dẻo",
                    "đặc biệt",
                    "gia truyền",
                    "cao cấp",
                    "nguyên chất",
                    "rang xay",
                    "thượng hạng",
                    "sạch",
                    "đóng hộp");

    static final List<String> BRANDS =
            List.of(
                    "Đồng Tiến",
                    "Quyết Thắng",
                    "Bình Minh",
                    "Hương Quê",
                    "Phú Lợi",
                    "Tân Hưng",
                    "Sông Xanh",
                    "Đất Lành",
                    "Mùa Vàng",
                    "Suối Tiên",
                    "Nắng Mới",
                    "Cao Nguyên",
                    "Thảo Nguyên",
                    "Ngọc Lan",
                    "Kim Sơn",
                    "Trường Phát",
                    "Minh Tâm",
                    "Hoàng Gia",
                    "Thanh Bình",
                    "Vạn Xuân",
                    "Bảo Lộc",
                    "An Khang",
                    "Đại Phong",
                    "Hải Vân",
                    "Lộc Trời",
                    "Tây Sơn",
                    "Thiên Ân",
                    "Vĩnh Phước",
                    "Xuân Mai",
                    "Yên Lạc");

    static final List<String> KINDS =
            List.of(
                    "Nông nghiệp",
                    "Dịch vụ nông nghiệp",
                    "Thủy sản",
                    "Cây ăn trái",
                    "Rau an toàn",
                    "Chăn nuôi",
                    "Lúa gạo",
                    "Hoa kiểng");

    static final List<String> SECTORS =
            List.of(
                    "Trồng trọt",
                    "Chăn nuôi",
                    "Thủy sản",
                    "Trồng trọt; Chế biến",
                    "Chế biến; Thương mại");

    static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi");

    static final List<String> GIVEN =
            List.of("Văn Mẫu", "Thị Mẫu", "Minh Thử", "Hoàng Thử", "Ngọc Ví Dụ", "Thanh Ví Dụ");

    static final List<String> SIZES = List.of("Siêu nhỏ", "Nhỏ", "Vừa");

    private MadeUpWords() {}

    static String of(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
