package vn.lienketvung.privacy;

/** For how long personal data are held. */
public enum Retention {
    /** Until the session ends, the link is used or has expired. */
    MOMENT,
    /** Thirty days after nobody went on with it. */
    THIRTY_DAYS,
    /** Until an import can no longer be undone. */
    IMPORT,
    /** Ninety days after the answer, a year after the report at the latest. */
    ANSWERED,
    /** While an enquiry waits, and for the days after its end that its form names. */
    ENQUIRY,
    /** As long as the account exists; names stay in what was decided. */
    ACCOUNT,
    /** As long as the person speaks for the establishment. */
    REPRESENTATION,
    /** As long as the establishment stands in the register. */
    REGISTER,
    /** As the law on archives has the records of state bodies kept; never altered. */
    ARCHIVE;

    /** Whether it ends when the person asks for it; what the law has the authorities keep does not. */
    public boolean endsOnRequest() {
        return this != REGISTER && this != ARCHIVE;
    }
}
