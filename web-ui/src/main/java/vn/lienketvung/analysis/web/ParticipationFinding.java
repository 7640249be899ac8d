package vn.lienketvung.analysis.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.EquitySplit;
import vn.lienketvung.analysis.EquitySplit.Merged;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.register.Places.RegionGroup;

/** What the split says in a sentence: by products, of which there are most. */
@Component
class ParticipationFinding {

    private static final ParticipationMeasure BY = ParticipationMeasure.PRODUCTS;
    private static final int NAMED = 3;

    private final OverviewWords words;

    ParticipationFinding(OverviewWords words) {
        this.words = words;
    }

    String of(List<Merged> merged, List<RegionGroup> groups) {
        if (merged.isEmpty()) return words.say("analysis.part.finding.whole");
        var compared = merged.stream().filter(each -> each.isComparable(BY)).toList();
        int parts = compared.stream().mapToInt(each -> each.parts().size()).sum();
        if (parts == 0) return words.say("analysis.part.finding.few", EquitySplit.FEWEST);
        var behind = compared.stream().flatMap(each -> behind(each, groups).stream()).toList();
        return behind.isEmpty()
                ? words.say("analysis.part.finding.none", parts)
                : words.say("analysis.part.finding.behind", behind.size(), parts, named(behind));
    }

    private List<String> behind(Merged merged, List<RegionGroup> groups) {
        var province = ParticipationPages.name(groups, merged.province());
        return merged.parts().stream()
                .filter(part -> merged.isBehind(part, BY))
                .map(part ->
                        part.former().name().equals(province)
                                ? words.say("analysis.part.own", province)
                                : words.say("analysis.part.of", part.former().name(), province))
                .toList();
    }

    private String named(List<String> all) {
        var first = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        return all.size() <= NAMED
                ? first
                : words.say("analysis.part.finding.more", first, all.size() - NAMED);
    }
}
