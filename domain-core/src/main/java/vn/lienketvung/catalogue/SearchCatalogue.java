package vn.lienketvung.catalogue;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.UseCase;

/**
 * Somebody looks for products. What was typed comes first; only when nothing is found by it, words one letter away are tried:
 * one of them, then all, then all but one.
 */
@UseCase
public class SearchCatalogue {

    private final Catalogue catalogue;
    private final Zoning zoning;
    private final KnownAnswers known = new KnownAnswers();
    private volatile List<RegionCode> regions = List.of();

    public SearchCatalogue(Catalogue catalogue, Zoning zoning) {
        this.catalogue = catalogue;
        this.zoning = zoning;
    }

    /**
     * @param page from 1
     * @param now the month that counts as the season
     */
    public Findings search(SearchWords typed, CatalogueFilter filter, int page, Month now) {
        try (var index = catalogue.index()) {
            var question = new KnownAnswers.Question(typed, filter, page, now);
            var answer = known.of(question, index.state());
            if (answer == null) {
                answer = answer(question, index);
                known.keep(question, index.state(), answer);
            }
            return new Findings(
                    catalogue.cards(answer.products()),
                    page,
                    answer.total(),
                    answer.capped(),
                    answer.exact(),
                    answer.unfiltered(),
                    answer.tally());
        }
    }

    private Answer answer(KnownAnswers.Question asked, CatalogueIndex index) {
        var typed = asked.typed();
        var filter = asked.filter();
        var offset = Math.min((asked.page() - 1) * Findings.SIZE, Catalogue.MOST_COUNTED);
        var demand = Demand.exactly(typed);
        var all = all(index, demand, filter, offset);
        if (all.isEmpty() && !typed.isEmpty()) {
            for (var wider : wider(typed, index)) {
                demand = wider;
                all = all(index, demand, filter, offset);
                if (!all.isEmpty()) break;
            }
        }
        var shown = filter.isEmpty() ? all : index.find(demand, filter, offset, Findings.SIZE);
        var counted = all.isCapped() ? shown : all;
        return new Answer(
                shown.products(),
                Math.min(shown.traits().length, Catalogue.MOST_COUNTED),
                shown.isCapped(),
                demand.exact(),
                Math.min(all.traits().length, Catalogue.MOST_COUNTED),
                Tally.of(counted.traits(), filter, regions(), asked.now()));
    }

    /** Without the filter: by this it is decided whether the words were found, and counted what else could be chosen. */
    private static Matches all(
            CatalogueIndex index, Demand demand, CatalogueFilter filter, int offset) {
        return index.find(
                demand, CatalogueFilter.NONE, offset, filter.isEmpty() ? Findings.SIZE : 0);
    }

    /** Read once: only another release of the portal changes them. */
    private List<RegionCode> regions() {
        if (regions.isEmpty())
            regions =
                    zoning.regionsOf(ZoningScheme.SIX_REGIONS_OF_34).stream()
                            .map(Region::code)
                            .toList();
        return regions;
    }

    private static List<Demand> wider(SearchWords typed, CatalogueIndex index) {
        var words = typed.words();
        var near = words.stream().map(index::near).toList();
        var positions = IntStream.range(0, words.size()).boxed().toList();
        var one =
                positions.stream()
                        .filter(at -> !near.get(at).isEmpty())
                        .map(at ->
                                way(
                                        words,
                                        each ->
                                                each == at
                                                        ? near.get(each)
                                                        : Set.of(words.get(each))))
                        .toList();
        var loose = way(words, at -> with(words.get(at), near.get(at)));
        var demands = new ArrayList<Demand>();
        if (!one.isEmpty()) demands.add(Demand.nearly(typed, one));
        demands.add(Demand.nearly(typed, List.of(loose)));
        if (words.size() > 2)
            demands.add(
                    Demand.nearly(
                            typed, positions.stream().map(left -> without(loose, left)).toList()));
        return demands;
    }

    private static List<Set<String>> way(List<String> words, IntFunction<Set<String>> choice) {
        return IntStream.range(0, words.size()).mapToObj(choice).toList();
    }

    private static Set<String> with(String word, Set<String> near) {
        var both = new HashSet<>(near);
        both.add(word);
        return both;
    }

    private static List<Set<String>> without(List<Set<String>> all, int left) {
        return IntStream.range(0, all.size()).filter(at -> at != left).mapToObj(all::get).toList();
    }
}
