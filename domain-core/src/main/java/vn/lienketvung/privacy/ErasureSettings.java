package vn.lienketvung.privacy;

/**
 * How long answers take.
 *
 * @param answerDays working days within which a request for erasure is decided on; Decree 356/2025/NĐ-CP gives two to answer
 */
public record ErasureSettings(int answerDays) {

    public ErasureSettings {
        if (answerDays < 1 || answerDays > 20)
            throw new IllegalArgumentException(
                    "portal.privacy.answer-days must be from 1 to 20, not " + answerDays);
    }
}
