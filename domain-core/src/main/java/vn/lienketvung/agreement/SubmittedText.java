package vn.lienketvung.agreement;

/**
 * The text as it stood at one submission.
 *
 * @param round from 1, one more after each return
 * @param versionHash 64 hex digits
 * @param content the canonical form, of which the hash was taken
 */
public record SubmittedText(int round, String versionHash, String content) {

    static SubmittedText of(Wording wording, int round) {
        return new SubmittedText(round, wording.hash().value(), AgreementText.canonicalOf(wording));
    }
}
