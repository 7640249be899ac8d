package vn.lienketvung.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lienketvung.establishment.TaxCode;

class MadeUpRegisterTests {

    private static final int COMMUNES = 3_321;
    private static final int COOPERATIVES = 35_000;
    private static final int PRODUCTS = 100_000;

    private final MadeUpRegister register = register(20_261_123);

    @Test
    void theSameSeedMakesTheSameAndAnotherSeedSomethingElse() throws NoSuchAlgorithmException {
        assertThat(digest(register::cooperative, COOPERATIVES))
                .isEqualTo(digest(register(20_261_123)::cooperative, COOPERATIVES))
                .isNotEqualTo(digest(register(1)::cooperative, COOPERATIVES));
        assertThat(digest(register::product, PRODUCTS))
                .isEqualTo(digest(register(20_261_123)::product, PRODUCTS))
                .isNotEqualTo(digest(register(1)::product, PRODUCTS));
    }

    @Test
    void whatIsMadeDoesNotChangeFromOneVersionToTheNext() {
        assertThat(register.cooperative(4_711).name())
                .isEqualTo("Hợp tác xã Dịch vụ nông nghiệp Trường Phát");
        assertThat(register.product(4_711).name()).isEqualTo("Chuối laba đặc biệt Mẫu 1390");
    }

    @Test
    void everyCommuneHasCooperativesAndNoneMoreThanOneMoreThanAnother() {
        var each =
                IntStream.range(0, COOPERATIVES)
                        .mapToObj(register::cooperative)
                        .collect(
                                Collectors.groupingBy(
                                        MadeUpCooperative::place, Collectors.counting()));
        assertThat(each).hasSize(COMMUNES);
        assertThat(each.values()).allMatch(count -> count == 10 || count == 11);
    }

    @Test
    void everyCooperativeHasProductsOfAPlaceOfItsOwn() {
        assertThat(IntStream.range(0, PRODUCTS).mapToObj(register::product))
                .allMatch(each -> each.place().equals(register.cooperative(each.maker()).place()))
                .extracting(MadeUpProduct::maker)
                .hasSize(PRODUCTS)
                .contains(0, COOPERATIVES - 1);
    }

    @Test
    void taxCodesAreRightAndStandOnce() {
        var codes = IntStream.range(0, COOPERATIVES).mapToObj(MadeUpTaxCode::of).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> TaxCode.read(code).isPresent());
        assertThat(TaxCode.read(MadeUpTaxCode.wrong(7))).isEmpty();
    }

    private static MadeUpRegister register(long seed) {
        List<MadeUpPlace> places =
                IntStream.range(0, COMMUNES)
                        .mapToObj(at -> new MadeUpPlace("u" + at, "Xã Mẫu " + at, "82", "Mẫu", 9))
                        .toList();
        return new MadeUpRegister(seed, places, COOPERATIVES);
    }

    private static String digest(IntFunction<? extends Record> made, int count)
            throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (int number = 0; number < count; number++)
            digest.update(made.apply(number).toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
