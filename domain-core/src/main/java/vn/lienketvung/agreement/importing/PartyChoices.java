package vn.lienketvung.agreement.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationSummary;

/** The bodies that a row may name: as the template lists them, or by their name where it is the only one. */
public final class PartyChoices {

    private final Map<String, OrganisationId> byLabel = new HashMap<>();
    private final Map<String, @Nullable OrganisationId> byName = new HashMap<>();

    PartyChoices(List<OrganisationSummary> bodies) {
        for (var body : bodies) {
            byLabel.putIfAbsent(PaperCodes.plain(label(body)), body.id());
            var name = PaperCodes.plain(body.name());
            byName.put(name, byName.containsKey(name) ? null : body.id());
        }
    }

    /** Such as {@code 82 – Sở Công Thương tỉnh Đồng Tháp}: names are the only ones within a province. */
    public static String label(OrganisationSummary body) {
        return body.province() == null
                ? body.name()
                : body.province() + PaperCodes.DASH + body.name();
    }

    Optional<OrganisationId> find(String text) {
        var wanted = PaperCodes.plain(text);
        var found = byLabel.get(wanted);
        return found != null ? Optional.of(found) : Optional.ofNullable(byName.get(wanted));
    }
}
