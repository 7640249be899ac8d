package vn.lienketvung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

class AuditCheckTests {

    private static final Instant EXPORTED_AT = Instant.parse("2026-11-22T02:00:00Z");

    private final Chains chains = new Chains();

    @BeforeEach
    void tenRowsInTwoChains() {
        for (int number = 1; number <= 10; number++) {
            chains.append(Chains.entry("31", number));
            chains.append(Chains.entry("VN", number));
        }
    }

    @Test
    void untouchedChainsAreIntactAndAllThirtyFiveAreThere() {
        AuditReport report = chains.checked(chains.exported(EXPORTED_AT));
        assertThat(report.isIntact()).isTrue();
        assertThat(report.chains()).hasSize(35);
        assertThat(report.events()).isEqualTo(20);
    }

    @Test
    void everyReadableColumnIsComparedWithTheStoredBytes() {
        for (Fact fact : Chains.entry("31", 4).facts()) {
            AuditRecord row = chains.rows.get("31").get(3);
            Map<String, Object> columns = new HashMap<>(row.columns());
            columns.put(fact.name(), "khác");
            chains.rows.get("31").set(3, new AuditRecord("31", 4, columns, row.body(), row.hash()));
            assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 4, Fault.COLUMN, fact.name()));
            chains.rows.get("31").set(3, row);
        }
    }

    @Test
    void anEditedBodyIsNamed() {
        AuditRecord row = chains.rows.get("31").get(6);
        byte[] body = CanonicalForm.of(Chains.entry("31", 99));
        chains.rows
                .get("31")
                .set(
                        6,
                        new AuditRecord(
                                "31", 7, Chains.columns(Chains.entry("31", 99)), body, row.hash()));
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 7, Fault.HASH, ""));
    }

    @Test
    void aRemovedRowIsNamedByTheNumberItHad() {
        chains.rows.get("31").remove(4);
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 5, Fault.MISSING, ""));
    }

    @Test
    void aRemovedLastRowIsNamedBecauseTheHeadKnowsBetter() {
        chains.rows.get("31").removeLast();
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 10, Fault.MISSING, ""));
    }

    @Test
    void aRowAddedBesideTheHeadIsNamed() {
        ChainHead head = chains.heads.get("31");
        chains.append(Chains.entry("31", 11));
        chains.heads.put("31", head);
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 11, Fault.BEYOND_HEAD, ""));
    }

    @Test
    void aRepeatedNumberIsNamed() {
        chains.rows.get("31").add(3, chains.rows.get("31").get(2));
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 3, Fault.OUT_OF_ORDER, ""));
    }

    @Test
    void aRowMovedToAnotherChainIsNamed() {
        AuditRecord row = chains.rows.get("VN").get(2);
        chains.rows
                .get("31")
                .set(2, new AuditRecord("31", 3, row.columns(), row.body(), row.hash()));
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 3, Fault.HASH, ""));
    }

    @Test
    void aHeadThatLiesIsNamed() {
        chains.heads.put("31", new ChainHead("31", 10, "0".repeat(64)));
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 10, Fault.HEAD, ""));
    }

    @Test
    void aDroppedChainIsNamedAlthoughNothingInTheDatabaseTellsOfIt() {
        chains.heads.remove("31");
        chains.rows.remove("31");
        assertThat(brokenRow()).isEqualTo(new BrokenRow("31", 1, Fault.NO_HEAD, ""));
    }

    @Test
    void aChainThatThereIsNotIsNamed() {
        chains.heads.put("99", new ChainHead("99", 0, AuditChain.BEGINNING.value()));
        assertThat(brokenRow().fault()).isEqualTo(Fault.UNKNOWN_CHAIN);
    }

    @Test
    void aCutTailIsCaughtAgainstTheExportedHeadsOnly() {
        List<ExportedHead> exported = chains.exported(EXPORTED_AT);
        remake("31", chains.rows.get("31").subList(0, 7));
        assertThat(chains.checked(List.of()).isIntact()).isTrue();
        assertThat(chains.checked(exported).broken())
                .containsExactly(
                        new BrokenRow("31", 8, Fault.EXPORTED_END, EXPORTED_AT.toString()));
    }

    @Test
    void aFullRehashIsCaughtAgainstTheExportedHeadsOnly() {
        List<ExportedHead> exported = chains.exported(EXPORTED_AT);
        List<AuditRecord> forged = new ArrayList<>(chains.rows.get("31"));
        AuditEntry lie = Chains.entry("31", 77);
        forged.set(1, new AuditRecord("31", 2, Chains.columns(lie), CanonicalForm.of(lie), ""));
        remake("31", forged);
        assertThat(chains.checked(List.of()).isIntact()).isTrue();
        assertThat(chains.checked(exported).broken())
                .containsExactly(
                        new BrokenRow("31", 10, Fault.EXPORTED_HASH, EXPORTED_AT.toString()));
    }

    @Test
    void anExportedHeadIsReadBackAsItWasWritten() {
        var head = new ExportedHead(EXPORTED_AT, "31", 12, Sha256.of("x"));
        assertThat(ExportedHead.parse(head.line())).isEqualTo(head);
    }

    private BrokenRow brokenRow() {
        List<BrokenRow> broken = chains.checked(List.of()).broken();
        assertThat(broken).hasSize(1);
        return broken.getFirst();
    }

    /** What somebody does who knows the rule and may write everything: a new chain that is right in itself. */
    private void remake(String chain, List<AuditRecord> rows) {
        List<AuditRecord> copy = List.copyOf(rows);
        chains.rows.get(chain).clear();
        chains.heads.put(chain, new ChainHead(chain, 0, AuditChain.BEGINNING.value()));
        copy.forEach(row -> chains.append(CanonicalForm.read(row.body())));
    }

    @Test
    void aRecordThatIsAsTheTrailSaysIsIntact() {
        assertThat(checkedWith(Map.of("lúa", List.of("1", "2"))).isIntact()).isTrue();
    }

    @Test
    void aRecordThatWasChangedIsNamedAtItsEntry() {
        assertThat(checkedWith(Map.of("lúa", List.of("1", "3"))).broken())
                .containsExactly(new BrokenRow("VN", 12, Fault.RECORD, "lúa"));
    }

    @Test
    void aRecordThatIsGoneIsNamedAtItsFirstEntry() {
        assertThat(checkedWith(Map.of()).broken())
                .containsExactly(new BrokenRow("VN", 11, Fault.RECORD, "lúa"));
    }

    @Test
    void whatNoEntrySpeaksOfIsNamed() {
        assertThat(checkedWith(Map.of("lúa", List.of("1", "2", "3"))).broken())
                .containsExactly(new BrokenRow("VN", 14, Fault.UNTOLD, "lúa"));
    }

    @Test
    void aBrokenChainIsNotBlamedOnItsRecords() {
        chains.rows.get("31").remove(4);
        assertThat(checkedWith(Map.of("lúa", List.of("1", "2"))).broken())
                .containsExactly(new BrokenRow("31", 5, Fault.MISSING, ""));
    }

    /** The national chain states two contents of one record, and something that is no content. */
    private AuditReport checkedWith(Map<String, List<String>> kept) {
        for (var hash : List.of("1", "2")) chains.append(stating("figure.recorded", hash));
        chains.append(stating("figure.locked", "9"));
        var check = new AuditCheck(List.of());
        chains.heads.values().forEach(check::head);
        check.records(
                new SealedRecords() {
                    @Override
                    public List<String> kinds() {
                        return List.of("figure.recorded");
                    }

                    @Override
                    public Map<String, List<String>> hashes() {
                        return kept;
                    }
                });
        chains.rows.values().forEach(chain -> chain.forEach(check::row));
        return check.report();
    }

    private static AuditEntry stating(String kind, String hash) {
        return new AuditEntry(
                Instant.EPOCH,
                Actor.system("load"),
                kind,
                Outcome.DONE,
                Trace.of("figure", "lúa").hashed(null, hash));
    }
}
