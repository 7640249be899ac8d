package vn.lienketvung.agreement.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.agreement.PaperDetails;
import vn.lienketvung.agreement.PaperSigner;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.Refusal;

/**
 * What an older paper says, as typed.
 *
 * @param signers each with its party, in the order of the parties
 * @param known each with its commitment, in the order of the commitments
 * @param scan a new scan; a browser never sends the old one again
 */
record PaperForm(
        @Nullable Long version,
        @Nullable String number,
        @Nullable String signedOn,
        List<Signer> signers,
        List<Value> known,
        @Nullable MultipartFile scan)
        implements SectionForm<PaperForm> {

    record Signer(
            @Nullable String id,
            @Nullable String name,
            @Nullable String position,
            @Nullable String capacity,
            @Nullable String decision) {}

    record Value(@Nullable String id, @Nullable String value, @Nullable String asOf) {}

    @SuppressWarnings("NullAway") // binding leaves a list out when no row was posted
    PaperForm {
        signers = signers == null ? List.of() : signers.stream().filter(Objects::nonNull).toList();
        known = known == null ? List.of() : known.stream().filter(Objects::nonNull).toList();
    }

    static PaperForm of(Agreement agreement) {
        var paper = agreement.paper();
        return new PaperForm(
                agreement.version(),
                paper.number(),
                Shown.date(paper.signedOn()),
                agreement.parties().stream().map(party -> signer(agreement, party)).toList(),
                agreement.commitments().stream().map(terms -> value(agreement, terms)).toList(),
                null);
    }

    /** With a row for every party and commitment, each at the place of its own, whatever was sent. */
    PaperForm fitting(Agreement agreement) {
        var rows = new ArrayList<Signer>();
        for (var party : agreement.parties()) {
            var id = party.organisation().toString();
            var own = rowOf(signers, Signer::id, id, party.position());
            rows.add(
                    own == null
                            ? new Signer(id, "", "", "", "")
                            : new Signer(
                                    id,
                                    own.name(),
                                    own.position(),
                                    own.capacity(),
                                    own.decision()));
        }
        var values = new ArrayList<Value>();
        for (var terms : agreement.commitments()) {
            var id = terms.id().toString();
            var own = rowOf(known, Value::id, id, terms.position());
            values.add(
                    own == null ? new Value(id, "", "") : new Value(id, own.value(), own.asOf()));
        }
        return new PaperForm(version, number, signedOn, rows, values, scan);
    }

    /** The row that bears the id; one that bears none is known by its place. */
    private static <R> @Nullable R rowOf(
            List<R> rows, Function<R, @Nullable String> idOf, String id, int position) {
        for (var row : rows) if (id.equals(idOf.apply(row))) return row;
        var there = position < rows.size() ? rows.get(position) : null;
        return there != null && TypedValues.plain(idOf.apply(there)).isEmpty() ? there : null;
    }

    private static Signer signer(Agreement agreement, Party party) {
        var id = party.organisation().toString();
        return agreement
                .paper()
                .signerOf(party)
                .map(known ->
                        new Signer(
                                id,
                                known.signerName(),
                                known.signerPosition(),
                                known.capacity() == null ? "" : known.capacity().name(),
                                known.authorisingDecision()))
                .orElse(new Signer(id, "", "", "", ""));
    }

    private static Value value(Agreement agreement, CommitmentTerms terms) {
        var id = terms.id().toString();
        return agreement
                .paper()
                .knownValueOf(terms.id())
                .map(known -> new Value(id, Shown.number(known.value()), Shown.date(known.asOf())))
                .orElse(new Value(id, "", ""));
    }

    @Override
    public PaperForm after(EditorAction action) {
        return this;
    }

    @Override
    public PaperForm withoutEmptyRows() {
        return this;
    }

    /** Every typed value; the file cannot be sent again by a page. */
    @Override
    public Map<String, String> values() {
        var typed = SectionForm.super.values();
        typed.remove("scan");
        return typed;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when something cannot be read
     */
    PaperDetails details(Agreement agreement) {
        var typed = new TypedValues();
        var rows = fitting(agreement);
        var details =
                new PaperDetails(
                        typed.text(number),
                        typed.date(signedOn, "signedOn"),
                        rows.signers(agreement, typed),
                        rows.known(agreement, typed));
        typed.refuseIfUnread();
        return details;
    }

    private List<PaperSigner> signers(Agreement agreement, TypedValues typed) {
        var read = new ArrayList<PaperSigner>();
        for (int i = 0; i < Math.min(signers.size(), agreement.parties().size()); i++) {
            var row = signers.get(i);
            read.add(
                    new PaperSigner(
                            agreement.parties().get(i).organisation().value(),
                            typed.text(row.name()),
                            typed.text(row.position()),
                            typed.oneOf(
                                    SigningCapacity.class,
                                    row.capacity(),
                                    "signers[" + i + "].capacity"),
                            typed.text(row.decision())));
        }
        return read;
    }

    /** A value and its day go together; neither is "not known". */
    private List<KnownValue> known(Agreement agreement, TypedValues typed) {
        var read = new ArrayList<KnownValue>();
        for (int i = 0; i < Math.min(known.size(), agreement.commitments().size()); i++) {
            var at = "known[" + i + "].";
            var number = typed.number(known.get(i).value(), at + "value");
            var day = typed.date(known.get(i).asOf(), at + "asOf");
            if (number != null && day != null)
                read.add(new KnownValue(agreement.commitments().get(i).id(), number, day));
            else if (number != null && TypedValues.plain(known.get(i).asOf()).isEmpty())
                typed.note(Refusal.at(at + "asOf", "editor.rule.value-without-day", i + 1));
            else if (day != null && TypedValues.plain(known.get(i).value()).isEmpty())
                typed.note(Refusal.at(at + "value", "editor.rule.day-without-value", i + 1));
        }
        return read;
    }

    @Nullable Upload upload() {
        if (scan == null || scan.isEmpty()) return null;
        var name = Objects.requireNonNullElse(scan.getOriginalFilename(), "");
        return new Upload(name, scan.getSize(), scan::getInputStream);
    }
}
