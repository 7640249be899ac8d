package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.product.BatchRecord;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.Origin;
import vn.lienketvung.product.PriceBand;

/** One line of the invented products. */
record DemoProductText(String[] cells) {

    private static final Origin SA_DEC =
            new Origin(new ProvinceCode("82"), UnitId.of("29905@2025-07-01"));

    boolean isPublished() {
        return cells[0].equals("PUBLISHED");
    }

    int daysAgo() {
        return Integer.parseInt(cells[1]);
    }

    String name() {
        return cells[2];
    }

    /** Whether anything but the name is known. */
    boolean isDescribed() {
        return !cells[3].isEmpty();
    }

    Description description() {
        return new Description(
                name(),
                Integer.valueOf(cells[3]),
                said(cells[10]),
                said(cells[4]),
                cells[5].isEmpty() ? null : new BigDecimal(cells[5]),
                months(),
                said(cells[7]),
                cells[8].isEmpty()
                        ? null
                        : new PriceBand(Long.parseLong(cells[8]), Long.parseLong(cells[9])),
                SA_DEC);
    }

    private Set<Month> months() {
        return words(cells[6])
                .map(month -> Month.of(Integer.parseInt(month)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many discs are on each picture; the colour follows the name. */
    List<Integer> pictures() {
        return words(cells[11]).map(Integer::valueOf).toList();
    }

    float hue() {
        return Float.parseFloat(cells[12]);
    }

    List<Certificate> certificates(LocalDate today) {
        return words(cells[13])
                .map(word -> word.split(":"))
                .map(parts ->
                        new Certificate(
                                CertificateKind.valueOf(parts[0]),
                                "MH-" + parts[0].charAt(0) + "-0001",
                                "Tổ chức chứng nhận Mẫu (minh họa)",
                                today.plusDays(Integer.parseInt(parts[1]))))
                .toList();
    }

    List<BatchRecord> batches(LocalDate today) {
        return words(cells[14])
                .map(word -> word.split(":"))
                .map(parts ->
                        new BatchRecord(
                                parts[0],
                                today.minusDays(daysAgo() + Integer.parseInt(parts[1])),
                                new BigDecimal(parts[2]),
                                cells[4],
                                "Vườn số " + parts[3] + ", khóm Tân Bình (minh họa)"))
                .toList();
    }

    private static Stream<String> words(String cell) {
        return cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split(" "));
    }

    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
