package vn.lienketvung.statistics.web;

import java.util.List;
import vn.lienketvung.shared.web.Choice;

/**
 * Where two sources of figures were compared.
 *
 * @param filters those that there is something to choose from
 * @param rules how far two sources may lie apart, in words
 * @param query what is looked for, as it stands in an address; empty for everything
 */
record DifferencesPage(
        String finding,
        List<Filter> filters,
        List<DifferenceLine> lines,
        List<String> rules,
        String query) {

    /**
     * @param name in the address
     * @param chosen empty for everything
     */
    record Filter(String name, String label, String chosen, List<Choice> choices) {}
}
