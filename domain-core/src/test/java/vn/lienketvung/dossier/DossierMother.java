package vn.lienketvung.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.organisation.OrganisationMother;

/** Dossiers that tests need, all invented. */
public final class DossierMother {

    /** A Tuesday morning. */
    public static final Instant NOW = Instant.parse("2026-11-17T02:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    public static final LocalDate DUE = LocalDate.of(2026, 11, 24);
    public static final UnitId SA_DEC = UnitId.of("29905@2025-07-01");
    public static final SelfScore SCORE =
            new SelfScore(Map.of("A1a", 2, "B2", 1, "C4b", 2), Set.of("C3"));

    private static final Map<DossierState, List<DossierMove>> WAYS =
            Map.ofEntries(
                    Map.entry(DossierState.DRAFT, List.of()),
                    Map.entry(DossierState.FILED, List.of(DossierMove.FILE)),
                    Map.entry(
                            DossierState.FORM_CHECK, List.of(DossierMove.FILE, DossierMove.REPORT)),
                    Map.entry(DossierState.RETURNED, back()),
                    Map.entry(DossierState.RECHECK, back(DossierMove.ANSWER)),
                    Map.entry(
                            DossierState.TURNED_AWAY,
                            back(DossierMove.ANSWER, DossierMove.TURN_AWAY)),
                    Map.entry(DossierState.IN_COUNCIL, accepted()),
                    Map.entry(DossierState.SCORED, accepted(DossierMove.SCORE)),
                    Map.entry(
                            DossierState.RECOGNISED,
                            accepted(DossierMove.SCORE, DossierMove.RECOGNISE)),
                    Map.entry(
                            DossierState.NOT_RECOGNISED,
                            accepted(DossierMove.SCORE, DossierMove.DECLINE)),
                    Map.entry(
                            DossierState.FORWARDED,
                            accepted(DossierMove.SCORE, DossierMove.FORWARD)),
                    Map.entry(
                            DossierState.NOT_FIVE,
                            accepted(
                                    DossierMove.SCORE,
                                    DossierMove.FORWARD,
                                    DossierMove.REFUSE_FIVE)),
                    Map.entry(
                            DossierState.WITHDRAWN,
                            List.of(DossierMove.FILE, DossierMove.WITHDRAW)));

    private DossierMother() {}

    /** Rice of the cooperative for which BAY speaks. */
    public static Entrant entrant(UUID product) {
        return new Entrant(
                product,
                "Gạo Mẫu",
                CriteriaMother.rice().product().number(),
                OrganisationMother.DONG_THAP_COOPERATIVE.id(),
                OrganisationMother.DONG_THAP_COOPERATIVE.name(),
                OrganisationMother.DONG_THAP,
                SA_DEC);
    }

    public static Dossier draft() {
        return draft(entrant(UUID.randomUUID()));
    }

    public static Dossier draft(Entrant about) {
        return new Dossier(about, DossierKind.FIRST, null, Cast.BAY, NOW);
    }

    /** Asks again for the stars of the former one, with what stands in that. */
    public static Dossier renewal(Dossier former) {
        var fresh =
                new Dossier(
                        entrant(former.product()),
                        DossierKind.RENEWAL,
                        former.id(),
                        Cast.BAY,
                        NOW.plusSeconds(400));
        fresh.takeOver(new FormerDossier(former), CriteriaMother.rice(), NOW.plusSeconds(400));
        return fresh;
    }

    /** The producer says something else to one criterion. */
    public static void changeB2(Dossier dossier) {
        dossier.choose(new SelfScore(Map.of("B2", 2), Set.of()));
    }

    public static Dossier at(DossierState state) {
        var dossier = draft();
        way(state).forEach(move -> move(dossier, move));
        return dossier;
    }

    /** The moves from a draft to that state. */
    public static List<DossierMove> way(DossierState state) {
        var way = WAYS.get(state);
        if (way == null) throw new IllegalStateException("No way to " + state);
        return way;
    }

    /** Takes it as whoever takes it would. */
    public static void move(Dossier dossier, DossierMove move) {
        switch (move) {
            case FILE ->
                    dossier.file(
                            CriteriaMother.rice().id(), TODAY, DUE, Cast.BAY, NOW.plusSeconds(60));
            case REPORT ->
                    dossier.report(
                            Arrays.stream(LocalMatter.values())
                                    .map(matter -> new LocalFinding(matter, true, null))
                                    .toList(),
                            "Đã kiểm tra tại cơ sở",
                            DUE,
                            Cast.LAN,
                            NOW.plusSeconds(120));
            case GIVE_BACK ->
                    dossier.giveBack(
                            List.of(new Shortcoming("A1", "Thiếu giấy xác nhận vùng trồng")),
                            "",
                            DUE,
                            Cast.LAN,
                            NOW.plusSeconds(180));
            case ANSWER -> dossier.move(move, "", DUE, Cast.BAY, NOW.plusSeconds(240));
            default -> dossier.move(move, "Lý do thử", null, Cast.LAN, NOW.plusSeconds(300));
        }
    }

    /** A score with evidence for one criterion. */
    public static void fillIn(Dossier dossier, FiledDocument proof) {
        dossier.choose(SCORE);
        dossier.prove("A1a", proof, NOW);
    }

    /** The first piece of evidence goes. */
    public static void takeOut(Dossier dossier) {
        dossier.takeOut(dossier.evidence().getFirst().id());
    }

    public static void answer(Dossier dossier, String words) {
        dossier.shortcomings().forEach(each -> dossier.answer(each.id(), words));
    }

    private static List<DossierMove> back(DossierMove... then) {
        return join(List.of(DossierMove.FILE, DossierMove.REPORT, DossierMove.GIVE_BACK), then);
    }

    private static List<DossierMove> accepted(DossierMove... then) {
        return join(List.of(DossierMove.FILE, DossierMove.REPORT, DossierMove.ACCEPT), then);
    }

    private static List<DossierMove> join(List<DossierMove> first, DossierMove... then) {
        return Stream.concat(first.stream(), Arrays.stream(then)).toList();
    }
}
