package vn.lienketvung.agreement.importing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PaperSigner;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.agreement.importing.PaperLine.CommitmentLine;
import vn.lienketvung.agreement.importing.PaperLine.PartyLine;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.MarkedSheet;
import vn.lienketvung.exchange.RowReading;

/** Puts the rows of the three sheets together by their codes. */
final class PaperSheetReading {

    private static final String AGREEMENT = PaperLayout.AGREEMENTS.getFirst();
    private static final String PARTY = PaperLayout.PARTIES.getFirst();
    private static final String COMMITMENT = PaperLayout.COMMITMENTS.getFirst();

    private final PartyChoices bodies;
    private final int most;
    private final List<CellProblem> problems = new ArrayList<>();

    PaperSheetReading(PartyChoices bodies, int most) {
        this.bodies = bodies;
        this.most = most;
    }

    PaperSheets read(MarkedSheet agreements, MarkedSheet parties, MarkedSheet commitments) {
        var byKey = byKey(agreements.rows(PaperLayout.AGREEMENTS, PaperLayout.EXAMPLE));
        var partyRows = under(byKey, parties.rows(PaperLayout.PARTIES, PaperLayout.EXAMPLE), PARTY);
        var commitmentRows =
                under(
                        byKey,
                        commitments.rows(PaperLayout.COMMITMENTS, PaperLayout.EXAMPLE),
                        COMMITMENT);
        if (byKey.size() > most)
            problems.add(
                    CellProblem.ofSheet(
                            agreements.name(), "import.rule.too-many", most, byKey.size()));
        if (byKey.isEmpty())
            problems.add(CellProblem.ofSheet(agreements.name(), "import.rule.empty"));
        var lines = new ArrayList<PaperLine>();
        var ofLines = new IdentityHashMap<PaperLine, List<CellProblem>>();
        byKey.forEach((key, row) -> {
            var found = new ArrayList<CellProblem>();
            var line =
                    line(
                            row,
                            partyRows.getOrDefault(key, List.of()),
                            commitmentRows.getOrDefault(key, List.of()),
                            found);
            lines.add(line);
            ofLines.put(line, found);
        });
        return new PaperSheets(lines, problems, ofLines);
    }

    private Map<String, RowReading> byKey(List<RowReading> rows) {
        var byKey = new LinkedHashMap<String, RowReading>();
        for (var row : rows) {
            var key = row.cell(AGREEMENT);
            if (key.isEmpty()) problems.add(CellProblem.of(key, "import.rule.code-missing"));
            else if (byKey.putIfAbsent(PaperCodes.plain(key.text()), row) != null)
                problems.add(CellProblem.of(key, "import.rule.code-twice", key.text()));
        }
        return byKey;
    }

    private Map<String, List<RowReading>> under(
            Map<String, RowReading> agreements, List<RowReading> rows, String column) {
        var under = new LinkedHashMap<String, List<RowReading>>();
        for (var row : rows) {
            var cell = row.cell(column);
            var key = PaperCodes.plain(cell.text());
            if (!agreements.containsKey(key))
                problems.add(CellProblem.of(cell, "import.rule.code-unknown"));
            else under.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        return under;
    }

    private PaperLine line(
            RowReading row,
            List<RowReading> parties,
            List<RowReading> commitments,
            List<CellProblem> found) {
        row.tell(found);
        parties.forEach(each -> each.tell(found));
        commitments.forEach(each -> each.tell(found));
        var kind = row.choice("kind", PaperCodes::kind);
        row.require("kind");
        var outline =
                new Outline(
                        Objects.requireNonNullElse(row.text("title"), ""),
                        kind == null ? AgreementKind.USUAL : kind,
                        row.choice("field", PaperCodes::field),
                        row.text("purpose"),
                        row.day("startsOn"),
                        row.day("endsOn"));
        var number = row.text("number");
        var signedOn = row.day("signedOn");
        row.require("number");
        row.require("signedOn");
        return new PaperLine(
                row,
                outline,
                number,
                signedOn,
                parties.stream().map(this::party).filter(Objects::nonNull).toList(),
                commitments.stream().map(each -> commitment(each, found)).toList());
    }

    private @Nullable PartyLine party(RowReading row) {
        var body = row.choice("organisation", bodies::find);
        row.require("organisation");
        var focalPoint = row.choice("focalPoint", bodies::find);
        var capacity = row.choice("capacity", PaperCodes::capacity);
        if (body == null) return null;
        return new PartyLine(
                row,
                new PartyTerms(
                        body,
                        focalPoint,
                        row.text("contactName"),
                        row.text("contactPhone"),
                        row.text("contactEmail"),
                        row.text("benefit")),
                new PaperSigner(
                        body.value(),
                        row.text("signerName"),
                        row.text("signerPosition"),
                        capacity,
                        row.text("decision")));
    }

    private CommitmentLine commitment(RowReading row, List<CellProblem> found) {
        var value = row.number("value");
        var asOf = row.day("asOf");
        if (value != null && row.cell("asOf").isEmpty())
            found.add(CellProblem.of(row.cell("asOf"), "import.rule.value-without-day"));
        if (asOf != null && row.cell("value").isEmpty())
            found.add(CellProblem.of(row.cell("value"), "import.rule.day-without-value"));
        return new CommitmentLine(
                row,
                new CommitmentDraft(
                        null,
                        Objects.requireNonNullElse(row.text("text"), ""),
                        row.number("baseline"),
                        row.number("target"),
                        row.text("unit"),
                        row.day("dueOn"),
                        row.choice("implementer", bodies::find),
                        row.text("leaderName"),
                        row.text("leaderPosition"),
                        row.choice("verifier", bodies::find)),
                value,
                asOf);
    }
}
