package vn.lienketvung.analysis.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.ChooseZone;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.ZonedProvinces;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.NotFound;

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
    private final Reckonings reckonings;

    AskedScope(ChooseScope scopes, ChooseZone zones, OverviewWords words, Reckonings reckonings) {
        this.scopes = scopes;
        this.zones = zones;
        this.words = words;
        this.reckonings = reckonings;
    }

    /**
     * @throws NotFound for a day that there is not, or not yet: another day's figures would be taken for it
     */
    Scope of(OverviewQuery query, Official official) {
        if (dayProblem(query) != null)
            throw new NotFound("day", String.valueOf(query.knownOn().typed()));
        return now(query, official).asKnownOn(past(query.knownOn().day()));
    }

    /** The message about the day whose knowledge is asked for; null when it is good, or none. */
    @Nullable String dayProblem(OverviewQuery query) {
        return query.knownOn().problem(reckonings.now().today());
    }

    /** What deadlines mean to whoever knows what the scope is told from. */
    Reckoning reckoning(Scope scope) {
        var day = scope.knownOn();
        var now = reckonings.now();
        return day == null ? now : now.endOf(day);
    }

    /** Today is not over: what is known of it is all that is known. */
    private @Nullable LocalDate past(@Nullable LocalDate day) {
        return day == null || day.equals(reckonings.now().today()) ? null : day;
    }

    /** The scope of an address without regard to a day. */
    Scope now(OverviewQuery query, Official official) {
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
