package vn.lienketvung.register.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.SavedView;

/**
 * A way of looking at the register, as a tab above it.
 *
 * @param key the message that names it; null for one that somebody named
 * @param shared whether a colleague saved it
 */
record ViewTab(
        @Nullable String key,
        @Nullable String name,
        String address,
        boolean current,
        boolean shared) {

    private static final Map<String, String> GIVEN =
            Map.of("mine", "cuatoi=co", "overdue", "canhbao=qua-han");

    static List<ViewTab> of(List<SavedView> views, RegisterQuery query, Official official) {
        var shown = parametersOf(query.text());
        var tabs = new ArrayList<ViewTab>();
        tabs.add(new ViewTab("register.view.all", null, "?xem=tat-ca", shown.isEmpty(), false));
        for (var name : List.of("mine", "overdue")) {
            var filter = GIVEN.getOrDefault(name, "");
            tabs.add(
                    new ViewTab(
                            "register.view." + name,
                            null,
                            "?" + filter,
                            isShown(filter, shown),
                            false));
        }
        for (var view : views) {
            tabs.add(
                    new ViewTab(
                            null,
                            view.name(),
                            view.query().isEmpty() ? "?xem=tat-ca" : "?" + view.query(),
                            isShown(view.query(), shown),
                            !view.belongsTo(official.account())));
        }
        return onlyOneCurrent(tabs);
    }

    /** The parameters of an address, taken apart and decoded. */
    static Map<String, String> parametersOf(String query) {
        var parameters = new LinkedHashMap<String, String>();
        var parsed = UriComponentsBuilder.fromUriString("?" + query).build(true);
        parsed.getQueryParams()
                .forEach((name, values) ->
                        parameters.put(
                                name, UriUtils.decode(values.getFirst(), StandardCharsets.UTF_8)));
        return parameters;
    }

    private static boolean isShown(String filter, Map<String, String> shown) {
        return !filter.isEmpty() && parametersOf(filter).equals(shown);
    }

    /** Two views may hold the same filters; the first of them is the one in use. */
    private static List<ViewTab> onlyOneCurrent(List<ViewTab> tabs) {
        var first = tabs.stream().filter(ViewTab::current).findFirst().orElse(null);
        return tabs.stream()
                .map(tab ->
                        tab.current() && tab != first
                                ? new ViewTab(tab.key, tab.name, tab.address, false, tab.shared)
                                : tab)
                .toList();
    }
}
