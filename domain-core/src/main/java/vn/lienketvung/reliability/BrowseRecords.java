package vn.lienketvung.reliability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.reliability.CommitmentWords.Words;
import vn.lienketvung.shared.UseCase;

/** Looks through the records of a period, and through the commitments of one. */
@UseCase
public class BrowseRecords {

    private final RecordDirectory directory;
    private final CommitmentWords words;
    private final WeightTables weights;
    private final Clearance clearance;

    public BrowseRecords(
            RecordDirectory directory,
            CommitmentWords words,
            WeightTables weights,
            Clearance clearance) {
        this.directory = directory;
        this.words = words;
        this.weights = weights;
        this.clearance = clearance;
    }

    /** In Vietnamese order of the provinces. */
    public List<RecordLine> of(RecordPeriod period, Official by) {
        clearance.permit(RecordRights.looks(by), "reliability.look", null);
        return directory.of(period).stream().filter(each -> shows(each, by)).toList();
    }

    private boolean shows(RecordLine line, Official by) {
        return !clearance.narrowsLists()
                || line.state() == RecordState.PUBLISHED
                || RecordRights.keeps(by, line.province())
                || by.seesProvince(line.province());
    }

    /**
     * The words of those commitments that the person may open: of the own province, or promised to it, or within reach of whoever
     * keeps the record. The others are counted without words.
     */
    public Map<CommitmentId, Words> wordsOf(
            ReliabilityRecord record, Collection<RecordItem> items, Official by) {
        var rights = new RecordRights(record, by);
        var insider = !clearance.narrowsLists() || rights.isInsider();
        return words.of(items.stream().map(RecordItem::commitment).toList()).entrySet().stream()
                .filter(each ->
                        insider
                                || by.seesProvince(each.getValue().counterpart())
                                || by.holds(
                                        Role.REGIONAL_COORDINATOR, each.getValue().counterpart()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The weights by which the record was drawn up. */
    public Weights weightsOf(ReliabilityRecord record) {
        return weights.from(record.weightsFrom());
    }

    /** Newest first; anybody may know them. */
    public List<Weights> weights() {
        return weights.all();
    }
}
