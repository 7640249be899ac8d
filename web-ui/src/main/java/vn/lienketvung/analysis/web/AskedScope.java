package vn.lienketvung.analysis.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.ChooseZone;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.ZonedProvinces;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;

/**
 * The scope that an address asks for, and its provinces in groups. Other schemes than today's are for whoever sees the nation: of a
 * region that they see in part, the others would read a part of its figure.
 */
@Component
class AskedScope {

    private static final RegionCode CUT = new RegionCode("CUT");
    private static final RegionCode OUTSIDE = new RegionCode("OUTSIDE");

    private final ChooseScope scopes;
    private final ChooseZone zones;
    private final OverviewWords words;

    AskedScope(ChooseScope scopes, ChooseZone zones, OverviewWords words) {
        this.scopes = scopes;
        this.zones = zones;
        this.words = words;
    }

    Scope of(OverviewQuery query, Official official) {
        var scope = scopes.choose(query.region(), query.province(), query.field(), official);
        var scheme = query.scheme();
        return scheme == null || scope.province() != null || !scopes.seesNation(official)
                ? scope
                : zones.choose(scheme, query.region(), query.field());
    }

    /** The schemes to choose from; one alone is no choice. */
    List<ZoningScheme> schemes(Official official) {
        return scopes.seesNation(official)
                ? List.of(ZoningScheme.values())
                : List.of(ZoningScheme.SIX_REGIONS_OF_34);
    }

    boolean seesNation(Official official) {
        return scopes.seesNation(official);
    }

    /** The provinces to choose from, by the six regions of today. */
    List<RegionGroup> places(Official official) {
        return scopes.placesFor(official);
    }

    /** The regions to choose from, by the scheme of the scope. */
    List<RegionGroup> regions(Scope scope, Official official) {
        var zoned = zoned(scope);
        return zoned == null ? scopes.placesFor(official) : zoned.regions();
    }

    /** The provinces of the scope in the regions of its scheme, and last what belongs to none of them. */
    List<RegionGroup> groups(Scope scope, Official official) {
        var zoned = zoned(scope);
        return OverviewController.within(
                zoned == null ? scopes.placesFor(official) : groups(zoned), scope);
    }

    private List<RegionGroup> groups(ZonedProvinces zoned) {
        var groups = new ArrayList<>(zoned.regions());
        groups.add(group(CUT, "analysis.zone.cut", zoned.cut()));
        groups.add(group(OUTSIDE, "analysis.zone.outside", zoned.outside()));
        return groups;
    }

    private RegionGroup group(RegionCode code, String key, List<ProvinceName> provinces) {
        return new RegionGroup(code, words.say(key), words.say(key), provinces);
    }

    /** What a reader must know of another scheme than today's: what of it cannot be told; none for today's. */
    List<String> notes(Scope scope) {
        var zoned = zoned(scope);
        if (zoned == null) return List.of();
        var notes = new ArrayList<String>();
        notes.add(words.say("analysis.zone.note", words.scheme(zoned.scheme())));
        if (!zoned.cut().isEmpty())
            notes.add(words.say("analysis.zone.note.cut", names(zoned.cut())));
        if (!zoned.empty().isEmpty())
            notes.add(
                    words.say(
                            "analysis.zone.note.empty",
                            String.join(", ", zoned.empty().stream().map(words::name).toList())));
        if (!zoned.outside().isEmpty())
            notes.add(words.say("analysis.zone.note.outside", zoned.outside().size()));
        if (!scope.isPlace()) notes.add(words.say("analysis.zone.note.agreements"));
        return notes;
    }

    private static String names(List<ProvinceName> provinces) {
        return String.join(", ", provinces.stream().map(ProvinceName::name).toList());
    }

    private @Nullable ZonedProvinces zoned(Scope scope) {
        return scope.zone() == null ? null : zones.of(scope.zone().scheme());
    }
}
