package vn.lienketvung.establishment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Two records of one body, and what a record says as the answers it would be declared by. */
@UseCase
public class JoinRecords {

    private final Establishments establishments;
    private final Organisations organisations;
    private final Territory territory;
    private final PhoneNumbers phones;
    private final Clock clock;

    public JoinRecords(
            Establishments establishments,
            Organisations organisations,
            Territory territory,
            PhoneNumbers phones,
            Clock clock) {
        this.establishments = establishments;
        this.organisations = organisations;
        this.territory = territory;
        this.phones = phones;
        this.clock = clock;
    }

    public EstablishmentPair pair(Establishment one, Establishment other) {
        var working =
                Stream.of(one.id(), other.id()).filter(this::works).collect(Collectors.toSet());
        return EstablishmentPair.of(one, other, working);
    }

    private boolean works(EstablishmentId id) {
        return organisations
                .findById(new OrganisationId(id.value()))
                .filter(Organisation::isActive)
                .isPresent();
    }

    /** What it would be declared by. */
    public Answers answersOf(Establishment establishment) {
        return DeclaredAnswers.of(establishment, phones);
    }

    /**
     * The survivor says this from now on, and the other record is merged into it.
     *
     * @throws ActionRefused with everything that stands against it
     */
    public List<EstablishmentEvent> join(EstablishmentPair pair, Answers said, Official by) {
        ActionRefused.ifAny(pair.obstacles());
        var particulars = read(said, pair);
        var merged = pair.absorbed().mergeInto(pair.survivor(), by, clock.instant());
        establishments.release(pair.absorbed());
        return List.of(merged, pair.survivor().restate(particulars));
    }

    /**
     * The survivor says this from now on, and the other record stands again where it stood.
     *
     * @throws ActionRefused with everything that stands against it
     */
    public List<EstablishmentEvent> part(EstablishmentPair pair, Answers said, Official by) {
        var particulars = read(said, pair);
        var restated = pair.survivor().restate(particulars);
        establishments.release(pair.survivor());
        ActionRefused.ifAny(KnownTaxCode.problem(pair.absorbed().taxCode(), null, establishments));
        return List.of(restated, pair.absorbed().partFrom(pair.survivor(), by, clock.instant()));
    }

    private Particulars read(Answers said, EstablishmentPair pair) {
        var reading = new DeclarationReading(said, phones);
        var problems =
                new ArrayList<>(
                        DeclarationRule.problemsOf(reading, territory, VietnamTime.today(clock)));
        problems.addAll(
                reading
                        .taxCode()
                        .flatMap(establishments::bearerOf)
                        .filter(id -> !id.equals(pair.survivor().id()))
                        .filter(id -> !id.equals(pair.absorbed().id()))
                        .map(_ -> KnownTaxCode.REFUSAL)
                        .stream()
                        .toList());
        ActionRefused.ifAny(problems);
        return reading.particulars();
    }
}
