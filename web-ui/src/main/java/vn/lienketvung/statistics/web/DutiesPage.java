package vn.lienketvung.statistics.web;

import java.util.List;
import vn.lienketvung.shared.web.Choice;

/**
 * What is owed for one period: by one province figure by figure, or by all provinces of a person in numbers.
 *
 * @param provinces to choose from; none for whoever follows only one
 * @param province the code of the chosen one; empty for all
 * @param lines of the one province; none for all
 * @param enterable whether this person enters figures of the province
 * @param approvable whether this person may approve some of the lines
 * @param lockable whether this person may lock some of them
 * @param progress of all provinces; none for one
 */
record DutiesPage(
        String title,
        String finding,
        List<Choice> provinces,
        String province,
        List<Choice> periods,
        String period,
        List<DutyLine> lines,
        boolean enterable,
        boolean approvable,
        boolean lockable,
        List<ProgressLine> progress) {

    /** Whether lines can be ticked. */
    public boolean isTickable() {
        return approvable || lockable;
    }
}
