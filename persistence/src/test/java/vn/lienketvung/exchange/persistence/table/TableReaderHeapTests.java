package vn.lienketvung.exchange.persistence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.exchange.persistence.table.TableFiles.book;
import static vn.lienketvung.exchange.persistence.table.TableFiles.upload;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.persistence.table.TableFiles.Part;
import vn.lienketvung.shared.ActionRefused;

/** Whatever a file unfolds to, what is alive in the heap while it is read hardly grows. */
class TableReaderHeapTests {

    private static final long MOST = 64L << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final TableLimits LIMITS =
            new TableLimits(20_000_000, 5_000_000, 100_000, 100, 150_000_000);
    private static final String ROWS = "<worksheet><sheetData>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void theHeapHardlyGrows(String what, Upload file) {
        var before = live();
        var most = new AtomicLong();
        var watch =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                most.accumulateAndGet(live(), Math::max);
                                LockSupport.parkNanos(150_000_000);
                            }
                        });
        try {
            new StreamingTableReader().read(file, LIMITS, TableFiles.sink(row -> {}));
        } catch (ActionRefused refused) {
            assertThat(refused.refusals()).isNotEmpty();
        } finally {
            watch.interrupt();
        }
        assertThat(most.get() - before).isLessThan(MOST);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of(
                        "rows without end",
                        file(Part.many(SHEET, ROWS, "<row><c><v>1</v></c></row>", 6_000_000))),
                Arguments.of(
                        "millions of empty cells",
                        file(Part.many(SHEET, ROWS + "<row>", "<c s=\"1\"/>", 16_000_000))),
                Arguments.of(
                        "millions of shared texts",
                        file(
                                Part.of(SHEET, ROWS),
                                Part.many(
                                        "xl/sharedStrings.xml",
                                        "<sst>",
                                        "<si><t>mot hai ba</t></si>",
                                        6_000_000))),
                Arguments.of(
                        "one text without end",
                        file(
                                Part.many(
                                        SHEET,
                                        ROWS + "<row><c><v>",
                                        "xxxxxxxxxxxxxxxx",
                                        10_000_000))),
                Arguments.of(
                        "attributes without end",
                        file(
                                Part.many(
                                        SHEET,
                                        ROWS + "<row><c a=\"",
                                        "xxxxxxxxxxxxxxxx",
                                        10_000_000))),
                Arguments.of(
                        "an archive within",
                        file(
                                Part.many("xl/media/a.zip", "PK", "xxxxxxxxxxxxxxxx", 10_000_000),
                                Part.of(SHEET, ROWS))));
    }

    private static Upload file(Part... parts) {
        return upload("a.xlsx", book(parts));
    }

    private static long live() {
        System.gc();
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
