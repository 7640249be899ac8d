package vn.lienketvung.product.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.product.importing.ProductColumn.CAPACITY;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_ENDS;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_ISSUER;
import static vn.lienketvung.product.importing.ProductColumn.CERTIFICATE_NUMBER;
import static vn.lienketvung.product.importing.ProductColumn.COMMUNE;
import static vn.lienketvung.product.importing.ProductColumn.HARVEST;
import static vn.lienketvung.product.importing.ProductColumn.NAME;
import static vn.lienketvung.product.importing.ProductColumn.ORIGIN;
import static vn.lienketvung.product.importing.ProductColumn.ORIGIN_PROVINCE;
import static vn.lienketvung.product.importing.ProductColumn.PACKAGING;
import static vn.lienketvung.product.importing.ProductColumn.PRICE_FROM;
import static vn.lienketvung.product.importing.ProductColumn.PRICE_TO;
import static vn.lienketvung.product.importing.ProductColumn.PRODUCER;
import static vn.lienketvung.product.importing.ProductColumn.PRODUCER_TAX_CODE;
import static vn.lienketvung.product.importing.ProductColumn.PRODUCT_SET;
import static vn.lienketvung.product.importing.ProductColumn.PROVINCE;
import static vn.lienketvung.product.importing.ProductColumn.STORY;
import static vn.lienketvung.product.importing.ProductColumn.UNIT;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.exchange.HeadingMatch;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJobMother;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.Origin;
import vn.lienketvung.product.PriceBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Every column is read as tables write it, and whatever is wrong in it is told at its cell. */
class ImportProductsTests {

    private static final String CODE = "0314409058";

    @Test
    void aRowSaysEverythingThatCanBeSaid() {
        var checked =
                row(
                        Map.ofEntries(
                                Map.entry(PRODUCT_SET, CriteriaMother.RICE),
                                Map.entry(UNIT, "kg"),
                                Map.entry(CAPACITY, "1.200,5"),
                                Map.entry(HARVEST, "tháng 3 đến 5"),
                                Map.entry(PACKAGING, "Thùng\n5 kg"),
                                Map.entry(PRICE_FROM, 38_000),
                                Map.entry(PRICE_TO, "45.000 đồng"),
                                Map.entry(STORY, "Dòng một.\nDòng hai."),
                                Map.entry(ORIGIN, "Sa Đéc"),
                                Map.entry(CERTIFICATE, "vietgap"),
                                Map.entry(CERTIFICATE_NUMBER, "VG-1"),
                                Map.entry(CERTIFICATE_ISSUER, "Trung tâm Mẫu"),
                                Map.entry(CERTIFICATE_ENDS, "1/3/2027")));
        assertThat(checked.told()).isEmpty();
        var row = checked.good.getFirst();
        assertThat(row.producer()).isEqualTo(ProducerClue.of(new TaxCode(CODE)));
        var said = row.said();
        assertThat(said.productSet()).isEqualTo(CriteriaMother.RICE);
        assertThat(said.monthlyCapacity()).isEqualByComparingTo("1200.5");
        assertThat(said.harvest()).containsExactlyInAnyOrder(Month.MARCH, Month.APRIL, Month.MAY);
        assertThat(said.packaging()).isEqualTo("Thùng, 5 kg");
        assertThat(said.story()).isEqualTo("Dòng một.\nDòng hai.");
        assertThat(said.price()).isEqualTo(new PriceBand(38_000, 45_000));
        assertThat(said.origin())
                .isEqualTo(new Origin(new ProvinceCode("82"), EstablishmentMother.SA_DEC));
        assertThat(row.certificate())
                .isEqualTo(
                        new Certificate(
                                CertificateKind.VIETGAP,
                                "VG-1",
                                "Trung tâm Mẫu",
                                LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aNameAndAProducerAreEnough() {
        var checked = row(Map.of());
        assertThat(checked.told()).isEmpty();
        assertThat(checked.good)
                .singleElement()
                .satisfies(row -> assertThat(row.certificate()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME | a | NAME name",
                "PRODUCER_TAX_CODE | 0314409059 | PRODUCER_TAX_CODE tax-code",
                "PRODUCER_TAX_CODE | 314409058 | PRODUCER_TAX_CODE zero-lost",
                "PRODUCT_SET | Thực phẩm | PRODUCT_SET set",
                "CAPACITY | 500 kg | CAPACITY capacity",
                "CAPACITY | 0 | CAPACITY capacity",
                "CAPACITY | 1,234 | CAPACITY capacity-decimals",
                "HARVEST | mùa nắng | HARVEST harvest",
                "PRICE_FROM | rẻ | PRICE_FROM price",
                "PRICE_FROM | 90.000 - 80.000 | PRICE_FROM price-order",
                "PRICE_TO | 1,5 | PRICE_TO price",
                "ORIGIN | Xã Không Có | ORIGIN commune-unknown",
                "CERTIFICATE | OCOP 4 sao | CERTIFICATE certificate",
                "NAME | Tr\u00b5 m¸t | NAME TCVN3",
            })
    void whatIsWrongIsToldAtItsCell(ProductColumn column, String written, String told) {
        var checked = row(Map.of(column, written));
        assertThat(checked.told()).contains(told);
        assertThat(checked.good).isEmpty();
        assertThat(checked.problems.getFirst().shown()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38.000 - 45.000 | 38000 | 45000",
                "38000đ – 45000 đ | 38000 | 45000",
                "40.000 | 40000 | 40000"
            })
    void oneCellMayHoldBothEndsOfTheBand(String written, long lowest, long highest) {
        assertThat(row(Map.of(PRICE_FROM, written)).good.getFirst().said().price())
                .isEqualTo(new PriceBand(lowest, highest));
    }

    @Test
    void halfACertificateIsTold() {
        assertThat(row(Map.of(CERTIFICATE_NUMBER, "VG-1")).told())
                .containsExactlyInAnyOrder(
                        "CERTIFICATE certificate", "CERTIFICATE_ISSUER certificate-issuer");
        assertThat(
                        row(Map.of(
                                        CERTIFICATE,
                                        "HACCP",
                                        CERTIFICATE_NUMBER,
                                        "1",
                                        CERTIFICATE_ISSUER,
                                        "A",
                                        CERTIFICATE_ENDS,
                                        "30/02/2027"))
                                .told())
                .containsExactly("CERTIFICATE_ENDS day");
    }

    @Test
    void aProducerWithoutATaxCodeIsNamedWithItsCommune() {
        var checked = new CheckedProducts();
        checked.row("82", Map.of(NAME, "Trà sen", PRODUCER, "HTX Sen", COMMUNE, "sa dec"));
        assertThat(checked.told()).isEmpty();
        assertThat(checked.good.getFirst().producer())
                .isEqualTo(ProducerClue.of("HTX Sen", "82", EstablishmentMother.SA_DEC.toString()));
        assertThat(new CheckedProducts().row("82", Map.of(NAME, "Trà sen")).told())
                .containsExactly("PRODUCER producer-missing");
        assertThat(
                        new CheckedProducts()
                                .row("82", Map.of(NAME, "Trà sen", PRODUCER, "HTX Sen"))
                                .told())
                .containsExactly("COMMUNE commune-missing");
    }

    @Test
    void aProvinceLoadsTheProductsOfItsOwnMakersWhereverTheyGrow() {
        assertThat(
                        new CheckedProducts()
                                .row(
                                        "82",
                                        Map.of(
                                                NAME,
                                                "Trà sen",
                                                PRODUCER,
                                                "HTX Sen",
                                                PROVINCE,
                                                "Lâm Đồng",
                                                COMMUNE,
                                                "Xã Mẫu Lâm"))
                                .told())
                .containsExactly("PROVINCE province-other");
        var grown = row(Map.of(ORIGIN_PROVINCE, "Lâm Đồng", ORIGIN, "Xã Mẫu Lâm"));
        assertThat(grown.told()).isEmpty();
        assertThat(grown.good.getFirst().said().origin().province().value()).isEqualTo("68");
    }

    @Test
    void theNationSaysTheProvince() {
        var checked =
                new CheckedProducts()
                        .row(null, Map.of(NAME, "Trà sen", PRODUCER, "HTX Sen", COMMUNE, "Sa Đéc"));
        assertThat(checked.told()).containsExactly("PROVINCE province-missing");
    }

    @Test
    void whatOnlyTheRegisterKnowsIsToldAtTheCellThatSaysIt() {
        var checked = new CheckedProducts();
        checked.clashes.add(new LoadedProducts.Clash(7, Obstacle.TAX_CODE_UNKNOWN, CODE, 0));
        checked.clashes.add(new LoadedProducts.Clash(9, Obstacle.TWICE, "Trà sen", 4));
        checked.row("82", Map.of(NAME, "Trà sen", PRODUCER_TAX_CODE, CODE));
        assertThat(checked.told())
                .containsExactly("PRODUCER_TAX_CODE producer-unknown-code", "NAME twice");
        assertThat(checked.problems.getLast().at().row()).isEqualTo(9);
        assertThat(checked.problems.getLast().arguments()).isEqualTo(List.of("4"));
    }

    @Test
    void allOrNothingDoesNotLoadWhatNoLongerHoldsTogether() {
        var checked = new CheckedProducts();
        checked.clashes.add(new LoadedProducts.Clash(7, Obstacle.AT_REST, "HTX Sen", 0));
        var job = ImportJobMother.sent("product", new ProvinceCode("82"), List.of("name"));
        assertThatThrownBy(() -> checked.intake.load(job, new ImportChoice(true, false)))
                .isInstanceOf(ActionRefused.class);
        assertThat(checked.intake.load(job, new ImportChoice(false, false)).good()).isZero();
    }

    @Test
    void aTableWithoutANameOrAProducerIsNotChecked() {
        var intake = new CheckedProducts().intake;
        assertThat(intake.lacking(Set.of("name", "taxCode"))).isEmpty();
        assertThat(intake.lacking(Set.of("name", "producer"))).isEmpty();
        assertThat(intake.lacking(Set.of("story")))
                .extracting(Refusal::rule)
                .containsExactly("intake.product.missing.name", "intake.product.missing.producer");
    }

    @Test
    void theHeadingsOfOcopListsAreUnderstood() {
        assertThat(
                        HeadingMatch.of(
                                List.of(
                                        "TT",
                                        "Tên sản phẩm",
                                        "Chủ thể OCOP",
                                        "MST",
                                        "Xã/phường",
                                        "Nhóm sản phẩm",
                                        "ĐVT",
                                        "Giá bán (đồng)",
                                        "Sản lượng/tháng",
                                        "Mùa vụ"),
                                ProductColumn.all()))
                .containsExactly(
                        "",
                        "name",
                        "producer",
                        "taxCode",
                        "commune",
                        "productSet",
                        "unit",
                        "priceFrom",
                        "monthlyCapacity",
                        "harvest");
    }

    /** Of Đồng Tháp, with a name and a tax code besides. */
    private static CheckedProducts row(Map<ProductColumn, ?> said) {
        var cells = new EnumMap<ProductColumn, Object>(ProductColumn.class);
        cells.put(NAME, "Trà sen");
        cells.put(PRODUCER_TAX_CODE, CODE);
        cells.putAll(said);
        return new CheckedProducts().row("82", cells);
    }
}
