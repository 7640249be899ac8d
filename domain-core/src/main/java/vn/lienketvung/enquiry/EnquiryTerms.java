package vn.lienketvung.enquiry;

/**
 * How long an enquiry waits and its contacts are kept.
 *
 * @param remindAfter working days after which the producer is reminded
 * @param answerWithin working days after which it lapses
 * @param keepDays calendar days for which contacts are kept once it has ended
 */
public record EnquiryTerms(int remindAfter, int answerWithin, int keepDays) {

    public EnquiryTerms {
        if (remindAfter < 1 || answerWithin <= remindAfter || keepDays < 1)
            throw new IllegalArgumentException(
                    "portal.enquiry: 1 <= remind-days < answer-days, and keep-days at least 1");
    }
}
