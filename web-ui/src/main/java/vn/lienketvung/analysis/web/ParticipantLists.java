package vn.lienketvung.analysis.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.Participation.Line;
import vn.lienketvung.analysis.Participation.Part;
import vn.lienketvung.analysis.Participation.Question;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.web.ParticipantListController.Entry;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.register.Places.RegionGroup;

/** Says what a list of those who take part is a list of, and where each record stands. */
@Component
class ParticipantLists {

    private final OverviewWords words;
    private final Territory territory;

    ParticipantLists(OverviewWords words, Territory territory) {
        this.words = words;
        this.territory = territory;
    }

    /**
     * @param rule by which they are counted
     * @param back to the page of figures of the same scope
     */
    record ListPage(String title, String narrowed, String rule, String back) {}

    ListPage page(Question question, Scope scope, List<RegionGroup> groups) {
        var place = words.place(scope, groups);
        return new ListPage(
                words.say("ParticipationMeasure." + question.measure().name()),
                question.part() == null ? place : place + " · " + part(question.part()),
                words.say("ParticipationMeasure." + question.measure().name() + ".rule"),
                ParticipationQuery.page(ParticipationQuery.PAGE, scope));
    }

    private String part(Part part) {
        return switch (part) {
            case Part.Former(String code) -> words.say("analysis.part.former.of", former(code));
            case Part.Undivided _ -> words.say("analysis.part.undivided");
            case Part.OfType(UnitType type) -> words.say("analysis.part.type." + type.name());
        };
    }

    private String former(String code) {
        return territory.find(UnitId.of(code + "@")).map(unit -> unit.latest().name()).orElse(code);
    }

    Entry entry(Line line, List<RegionGroup> groups) {
        var href =
                switch (line.measure()) {
                    case COMMUNES -> null;
                    case PRODUCERS -> "/hop-tac-xa/" + line.key();
                    case PRODUCTS, STARRED, CERTIFIED -> "/san-pham/" + line.key();
                    case COMMITMENTS -> OverviewQuery.LIST + "/" + line.key();
                };
        return new Entry(line, href, ParticipationPages.name(groups, line.province()));
    }
}
