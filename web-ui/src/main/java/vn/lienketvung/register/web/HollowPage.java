package vn.lienketvung.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.register.FindHollowAgreements.Findings;
import vn.lienketvung.register.HollowReason;
import vn.lienketvung.shared.Page;

/**
 * The list of suspected agreements as it is shown.
 *
 * @param examined how many agreements were looked at
 * @param suspected how many of them for any reason
 * @param months the rule allows without a confirmed result
 * @param tabs all and each reason, with how many there are
 */
record HollowPage(
        HollowScope scope,
        int examined,
        int suspected,
        int months,
        List<Tab> tabs,
        Page<HollowLine> lines,
        List<RegionChoice> regions) {

    private static final int SIZE = 50;

    /**
     * @param reason message key of its name
     */
    record Tab(String reason, long count, String address, boolean current) {}

    static HollowPage of(HollowScope scope, Findings findings, List<RegionChoice> regions) {
        var matching = findings.of(scope.reason());
        int pages = Math.max(1, (matching.size() + SIZE - 1) / SIZE);
        int page = Math.min(scope.page(), pages);
        var shown =
                matching.stream()
                        .skip((long) (page - 1) * SIZE)
                        .limit(SIZE)
                        .map(HollowLine::of)
                        .toList();
        return new HollowPage(
                scope,
                findings.examined(),
                findings.hollow().size(),
                findings.months(),
                tabs(scope, findings),
                new Page<>(shown, page, SIZE, matching.size()),
                regions);
    }

    private static List<Tab> tabs(HollowScope scope, Findings findings) {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        "hollow.all",
                        findings.hollow().size(),
                        scope.addressOf(null),
                        scope.reason() == null));
        Arrays.stream(HollowReason.values())
                .map(reason ->
                        new Tab(
                                "HollowReason." + reason.name(),
                                findings.countOf(reason),
                                scope.addressOf(reason),
                                scope.reason() == reason))
                .forEach(tabs::add);
        return tabs;
    }
}
