package vn.lienketvung.register.web;

import java.util.List;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.SavedView;

/**
 * The saved views of a person, and what the one to be saved now narrows the register to.
 *
 * @param chips the filters of the view in the form
 */
record ViewsPage(List<Line> lines, List<Chip> chips, boolean revising) {

    /**
     * @param mine whether the person may change it
     */
    record Line(SavedView view, boolean mine, List<Chip> chips) {}

    static ViewsPage of(
            List<SavedView> views, ViewForm form, List<RegionChoice> regions, Official official) {
        return new ViewsPage(
                views.stream()
                        .map(view ->
                                new Line(
                                        view,
                                        view.belongsTo(official.account()),
                                        Chip.of(queryOf(view.query()), regions)))
                        .toList(),
                Chip.of(form.understood(), regions),
                form.id() != null);
    }

    private static RegisterQuery queryOf(String text) {
        return RegisterQuery.of(ViewTab.parametersOf(text));
    }
}
