package vn.lienketvung.analysis.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.analysis.ChooseZone;
import vn.lienketvung.analysis.CommitmentList;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Situation;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.shared.Written;
import vn.lienketvung.shared.web.KnownDay;
import vn.lienketvung.shared.web.chart.Boundary;

/**
 * What the address of an overview, or of a list behind it, asks for; what makes no sense is left out.
 *
 * @param period null in lists of what is a matter of today alone
 */
record OverviewQuery(
        @Nullable RegionCode region,
        @Nullable ProvinceCode province,
        @Nullable CooperationField field,
        @Nullable Period period,
        @Nullable Situation situation,
        @Nullable ObstacleAge age,
        @Nullable ZoningScheme scheme,
        Boundary boundary,
        KnownDay knownOn) {

    static final String OVERVIEW = "/lam-viec/phan-tich";
    static final String LIST = "/lam-viec/cam-ket";

    private static final String REGION = "vung";
    private static final String PROVINCE = "tinh";
    private static final String FIELD = "lv";
    private static final String PERIOD = "ky";
    private static final String SITUATION = "tt";
    private static final String AGE = "cho";
    private static final String SCHEME = "so-do";
    private static final String BOUNDARY = "ranh-gioi";
    private static final String FORMER = "cu";

    static OverviewQuery of(Map<String, String> parameters) {
        return new OverviewQuery(
                read(parameters, REGION, RegionCode::new),
                read(parameters, PROVINCE, ProvinceCode::new),
                read(parameters, FIELD, CooperationField::valueOf),
                read(parameters, PERIOD, text -> Period.parse(text).orElse(null)),
                read(parameters, SITUATION, text -> Situation.parse(text).orElse(null)),
                read(parameters, AGE, ObstacleAge::valueOf),
                read(parameters, SCHEME, OverviewQuery::scheme),
                boundary(parameters),
                new KnownDay(parameters.get(KnownDay.PARAMETER)));
    }

    /** Which borders the map shows: {@code cu} those of the 63 too. */
    private static Boundary boundary(Map<String, String> parameters) {
        return FORMER.equals(parameters.get(BOUNDARY)) ? Boundary.FORMER : Boundary.TODAY;
    }

    /** The same address with those borders. */
    static String on(Boundary boundary, String address) {
        if (boundary == Boundary.TODAY) return address;
        return address + (address.contains("?") ? "&" : "?") + BOUNDARY + "=" + FORMER;
    }

    /** As addresses of series name them too. */
    static String slug(ZoningScheme scheme) {
        return switch (scheme) {
            case SIX_REGIONS_OF_34 -> "vung-34";
            case SIX_REGIONS_OF_63 -> "vung-63";
            case KEY_ECONOMIC_REGIONS -> "vung-kttd";
        };
    }

    /** Null for today's, which need not be named. */
    private static @Nullable ZoningScheme scheme(String slug) {
        return ChooseZone.others().stream()
                .filter(each -> slug(each).equals(slug))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T read(
            Map<String, String> parameters, String name, Function<String, @Nullable T> reading) {
        var text = parameters.get(name);
        if (text == null || text.isBlank()) return null;
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The period asked for, or else the running quarter. */
    Period periodOr(Quarter running) {
        return period == null ? Period.of(running) : period;
    }

    /** The address of an overview, or of one of its files. */
    static String overview(String path, Scope scope, @Nullable Period period) {
        return address(path, scope, period, Map.of());
    }

    /** The address of the list behind a figure. */
    static String list(Scope scope, Situation situation, @Nullable Period period) {
        return address(LIST, scope, period, Map.of(SITUATION, situation.text()));
    }

    static String obstacles(Scope scope, ObstacleAge age) {
        var more = new LinkedHashMap<String, String>();
        more.put(SITUATION, Situation.OBSTACLE.text());
        more.put(AGE, age.name());
        return address(LIST, scope, null, more);
    }

    /** The address of a list as a spreadsheet. */
    static String export(CommitmentList.Question question) {
        var more = new LinkedHashMap<String, String>();
        more.put(SITUATION, question.situation().text());
        if (question.age() != null) more.put(AGE, question.age().name());
        return address(LIST + "/xuat", question.scope(), question.period(), more);
    }

    /** Codes, names and numbers only: nothing that an address would have to mask. */
    private static String address(
            String path, Scope scope, @Nullable Period period, Map<String, String> more) {
        var address = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        more.forEach((name, value) -> address.add(name + "=" + value));
        if (scope.province() != null) address.add(PROVINCE + "=" + scope.province().value());
        else if (scope.region() != null) address.add(REGION + "=" + scope.region().value());
        var zone = scope.zone();
        if (zone != null) address.add(SCHEME + "=" + slug(zone.scheme()));
        if (zone != null && zone.region() != null)
            address.add(REGION + "=" + zone.region().value());
        if (scope.field() != null) address.add(FIELD + "=" + scope.field().name());
        if (period != null) address.add(PERIOD + "=" + period.text());
        if (scope.knownOn() != null)
            address.add(KnownDay.PARAMETER + "=" + Written.day(scope.knownOn()));
        return address.toString();
    }
}
