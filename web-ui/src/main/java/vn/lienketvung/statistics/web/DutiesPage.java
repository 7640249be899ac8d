package vn.lienketvung.statistics.web;

import java.util.List;
import vn.lienketvung.shared.web.Choice;

/**
 * What is owed for one period: by one province figure by figure, or by all provinces of a person in numbers.
 *
 * @param provinces to choose from; none for whoever follows only one
 * @param province the code of the chosen one; empty for all
 * @param lines of the one province; none for all
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
        List<ProgressLine> progress) {}
