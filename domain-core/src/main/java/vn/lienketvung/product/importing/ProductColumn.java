package vn.lienketvung.product.importing;

import java.util.Arrays;
import java.util.List;
import vn.lienketvung.exchange.TableColumn;

/** What a table says of products, in the order of the template, and what its headings may be called. */
public enum ProductColumn {
    /** Mã số thuế của cơ sở: says who makes it; without one the name and the place do. */
    PRODUCER_TAX_CODE("taxCode", "Mã số thuế", "MST", "Mã thuế", "Mã số thuế chủ thể", "Tax code"),
    /** Tên cơ sở. */
    PRODUCER(
            "producer",
            "Tên cơ sở",
            "Cơ sở",
            "Chủ thể",
            "Tên chủ thể",
            "Chủ thể sản xuất",
            "Cơ sở sản xuất",
            "Nhà sản xuất",
            "Đơn vị sản xuất",
            "Tên HTX",
            "HTX",
            "Hợp tác xã",
            "Producer",
            "Maker"),
    /** Tỉnh, thành phố của cơ sở. */
    PROVINCE(
            "province",
            "Tỉnh, thành phố",
            "Tỉnh/TP",
            "Tỉnh",
            "Tỉnh thành",
            "Tỉnh của cơ sở",
            "Province"),
    /** Xã, phường, đặc khu của cơ sở. */
    COMMUNE(
            "commune",
            "Xã, phường, đặc khu của cơ sở",
            "Xã, phường, đặc khu",
            "Xã/phường",
            "Xã",
            "Phường",
            "Xã của cơ sở",
            "Địa chỉ xã",
            "Commune"),
    /** Tên sản phẩm. */
    NAME("name", "Tên sản phẩm", "Sản phẩm", "Tên", "Product", "Product name", "Name"),
    /** Bộ sản phẩm OCOP: by its number or name. */
    PRODUCT_SET(
            "productSet",
            "Bộ sản phẩm",
            "Bộ sản phẩm OCOP",
            "Nhóm sản phẩm",
            "Nhóm",
            "Phân nhóm",
            "Product set"),
    /** Đơn vị bán. */
    UNIT("unit", "Đơn vị bán", "Đơn vị tính", "ĐVT", "Đơn vị", "Unit"),
    /** Sản lượng mỗi tháng, in units. */
    CAPACITY(
            "monthlyCapacity",
            "Sản lượng mỗi tháng",
            "Sản lượng",
            "Sản lượng tháng",
            "Công suất",
            "Công suất tháng",
            "Monthly capacity",
            "Capacity"),
    /** Tháng có hàng. */
    HARVEST(
            "harvest",
            "Tháng có hàng",
            "Mùa vụ",
            "Tháng thu hoạch",
            "Thời gian thu hoạch",
            "Thời vụ",
            "Harvest months",
            "Months"),
    /** Quy cách đóng gói. */
    PACKAGING("packaging", "Quy cách đóng gói", "Quy cách", "Đóng gói", "Bao bì", "Packaging"),
    /** Giá từ, in đồng for a unit; may hold both ends of the band. */
    PRICE_FROM(
            "priceFrom",
            "Giá từ",
            "Giá",
            "Giá bán",
            "Đơn giá",
            "Giá thấp nhất",
            "Price from",
            "Price"),
    /** Giá đến. */
    PRICE_TO("priceTo", "Giá đến", "Giá cao nhất", "Price to"),
    /** Câu chuyện sản phẩm. */
    STORY(
            "story",
            "Câu chuyện sản phẩm",
            "Câu chuyện",
            "Mô tả",
            "Giới thiệu",
            "Story",
            "Description"),
    /** Tỉnh nơi sản xuất. */
    ORIGIN_PROVINCE("originProvince", "Tỉnh nơi sản xuất", "Tỉnh xuất xứ", "Province of origin"),
    /** Xã, phường nơi sản xuất. */
    ORIGIN(
            "origin",
            "Xã, phường nơi sản xuất",
            "Nơi sản xuất",
            "Xã nơi sản xuất",
            "Vùng trồng",
            "Vùng nguyên liệu",
            "Xuất xứ",
            "Origin",
            "Commune of origin"),
    /** Loại chứng nhận. */
    CERTIFICATE("certificate", "Loại chứng nhận", "Chứng nhận", "Tiêu chuẩn", "Certificate"),
    /** Số giấy chứng nhận. */
    CERTIFICATE_NUMBER("number", "Số giấy chứng nhận", "Số chứng nhận", "Certificate number"),
    /** Nơi cấp chứng nhận. */
    CERTIFICATE_ISSUER(
            "issuer",
            "Nơi cấp chứng nhận",
            "Nơi cấp",
            "Tổ chức chứng nhận",
            "Certificate issuer",
            "Issuer"),
    /** Chứng nhận hết hạn ngày. */
    CERTIFICATE_ENDS(
            "expiresOn",
            "Chứng nhận hết hạn",
            "Ngày hết hạn",
            "Hết hạn",
            "Thời hạn chứng nhận",
            "Certificate expires",
            "Expires");

    /** What the template of today bears in its hidden tab. */
    public static final String VERSION = "lkv:san-pham:1";

    private final String key;
    private final List<String> synonyms;

    ProductColumn(String key, String... synonyms) {
        this.key = key;
        this.synonyms = List.of(synonyms);
    }

    /** Its name among the columns; the field of the domain where there is one. */
    public String key() {
        return key;
    }

    /** In the order of the template. */
    public static List<TableColumn> all() {
        return Arrays.stream(values())
                .map(each -> new TableColumn(each.key, each == NAME, each.synonyms))
                .toList();
    }
}
