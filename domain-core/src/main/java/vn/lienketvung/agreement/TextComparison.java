package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What changed between a submitted text and a later one, part by part, beside the reasons for which the earlier was
 * returned.
 *
 * @param round of the earlier text, from 1
 * @param submitted whether the later text was submitted too; else it is the one being mended
 * @param reasons of the return between the two, with the lead's answers
 */
public record TextComparison(
        int round,
        VersionHash before,
        VersionHash after,
        boolean submitted,
        List<PartChange> parts,
        List<ReturnReason> reasons) {

    /** Of the last submitted text with the one before it, or with what the lead has made of it since; empty before the first return. */
    public static Optional<TextComparison> of(Agreement agreement) {
        var round = agreement.review().round();
        var texts = agreement.submissions();
        var earlier = texts.stream().filter(text -> text.round() < round).toList();
        if (earlier.isEmpty()) return Optional.empty();
        var before = earlier.getLast();
        var reasons =
                agreement.review().returnReasons().stream()
                        .filter(reason -> reason.round() == before.round())
                        .toList();
        return Optional.of(
                new TextComparison(
                        before.round(),
                        VersionHash.of(before.versionHash()),
                        agreement.hash(),
                        earlier.size() < texts.size(),
                        between(before.content(), AgreementText.canonicalOf(agreement)),
                        reasons));
    }

    /** The parts of both canonical forms, by section. */
    static List<PartChange> between(String before, String after) {
        var old = StatedText.read(before);
        var now = StatedText.read(after);
        var parts = new ArrayList<PartChange>();
        for (var section : Section.values())
            parts.addAll(PartPairing.of(in(section, old), in(section, now)));
        return List.copyOf(parts);
    }

    private static List<StatedPart> in(Section section, List<StatedPart> parts) {
        return parts.stream().filter(part -> part.section() == section).toList();
    }

    public List<PartChange> parts(Section section) {
        return parts.stream().filter(part -> part.section() == section).toList();
    }

    public List<ReturnReason> reasons(Section section) {
        return reasons.stream().filter(reason -> reason.section() == section).toList();
    }

    /** Whether not a word of it differs. */
    public boolean isUnchanged() {
        return parts.stream().allMatch(part -> part.fate() == PartFate.UNCHANGED);
    }

    /** In the order of the text, those in which something changed. */
    public List<Section> changedSections() {
        return Arrays.stream(Section.values())
                .filter(section ->
                        parts(section).stream().anyMatch(part -> part.fate() != PartFate.UNCHANGED))
                .toList();
    }
}
