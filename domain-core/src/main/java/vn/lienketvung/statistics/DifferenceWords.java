package vn.lienketvung.statistics;

/** Says beside a published figure, in both languages, that another source says something else, how far and why. */
public interface DifferenceWords {

    /**
     * @param decided with a decision
     */
    Phrase beside(Reconciliation decided, Indicator indicator);
}
