package vn.lienketvung.register.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** Narrows a list of agreements to what a person may see, before the database narrows it again. */
@Component
class VisibleAgreements {

    private static final String PARTIES =
            "(case when a.status = 'DRAFT' then a.party_provinces[1] = :own else :own = any(a.party_provinces) end)";
    private static final String INSIDERS = "cast(:insider as uuid) = any(a.insiders)";
    private static final String SUBMITTED =
            """
            ((a.submitted_by_account is not null
              or (a.origin = 'ENTERED_FROM_PAPER' and (a.status = 'SIGNED' or a.in_force_on is not null)))
             and %s)
            """;

    private final Clearance clearance;

    VisibleAgreements(Clearance clearance) {
        this.clearance = clearance;
    }

    /**
     * A condition on {@code agreement a}, beginning with {@code and}; empty when a test opened the gate. It asks for no more than
     * the person's roles can answer: each row of the register is held against it.
     */
    String condition(Official by) {
        if (!clearance.narrowsLists()) return "";
        var ways = new ArrayList<String>();
        if (!ownOf(by).isEmpty()) ways.add(PARTIES);
        if (by.seesOnly() != null) ways.add(INSIDERS);
        if (by.holds(Role.MINISTRY_STAFF)) ways.add(SUBMITTED.formatted("true"));
        else if (coordinatedBy(by).length > 0)
            ways.add(SUBMITTED.formatted("a.party_provinces && cast(:coordinated as text[])"));
        return ways.isEmpty() ? " and false" : " and (" + String.join(" or ", ways) + ")";
    }

    /** What the condition may ask for, and the reader's own body; a statement may take more. */
    Map<String, @Nullable Object> parameters(Official by) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("own", ownOf(by));
        var insider = by.seesOnly();
        parameters.put("insider", insider == null ? null : insider.value());
        parameters.put("organisation", by.organisation().value());
        parameters.put("coordinated", coordinatedBy(by));
        return parameters;
    }

    private static String ownOf(Official official) {
        var province = official.province();
        return province != null && official.seesProvince(province) ? province.value() : "";
    }

    private static String[] coordinatedBy(Official official) {
        return Stream.of(Role.REGIONAL_COORDINATOR, Role.REVIEWER)
                .flatMap(role -> official.provincesOf(role).stream())
                .distinct()
                .map(ProvinceCode::value)
                .toArray(String[]::new);
    }
}
