package vn.lienketvung.agreement.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SignatureRecord;
import vn.lienketvung.agreement.Turn;

/**
 * An agreement as it stands on paper.
 *
 * @param draft whether the text was not approved yet, which every page must say
 */
record PrintPage(Agreement agreement, boolean draft) {

    /** How many articles come before the free clauses. */
    private static final int FIXED_ARTICLES = 5;

    static PrintPage of(Agreement agreement) {
        return new PrintPage(agreement, !agreement.status().isApproved());
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public List<Party> parties() {
        return agreement.parties();
    }

    /** The number of the article in which the clause at this position stands. */
    public int articleOf(int position) {
        var resources = agreement.pledges().isEmpty() ? 0 : 1;
        return FIXED_ARTICLES + resources + position + 1;
    }

    /** The turns by which typing errors were put right after the signatures, oldest first. */
    public List<HistoryEntry> corrections() {
        return agreement.history().stream()
                .filter(entry -> entry.turn() == Turn.CORRECTED)
                .toList();
    }

    public @Nullable SignatureRecord signatureOf(Party party) {
        return agreement.signatureOf(party).orElse(null);
    }

    /** The phone and the address by which the party's contact is reached. */
    public List<String> ways(Party party) {
        return Stream.of(party.contactPhone(), party.contactEmail())
                .filter(Objects::nonNull)
                .toList();
    }
}
