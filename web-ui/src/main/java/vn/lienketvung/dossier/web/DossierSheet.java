package vn.lienketvung.dossier.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierDesk.Opened;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.DossierTurn;
import vn.lienketvung.identity.Official;

/**
 * A dossier as one person sees it.
 *
 * @param commune its name
 * @param moves what this person may do now
 * @param late whether whoever has it is late
 * @param history newest first
 */
record DossierSheet(
        Dossier dossier,
        String commune,
        List<SectionView> sections,
        ScoreView score,
        boolean own,
        List<DossierMove> moves,
        boolean late,
        List<DossierTurn> history) {

    private static final List<DossierState> WAY =
            List.of(
                    DossierState.DRAFT,
                    DossierState.FILED,
                    DossierState.FORM_CHECK,
                    DossierState.IN_COUNCIL,
                    DossierState.SCORED);

    /** One station on the way of a dossier. */
    record Station(DossierState at, String state) {}

    static DossierSheet of(Opened opened, Official by, Reckoning reckoning, boolean english) {
        var it = opened.dossier();
        var rights = opened.rights(by);
        var due = it.dueOn();
        return new DossierSheet(
                it,
                opened.desk().name(),
                SectionView.all(opened, english),
                ScoreView.of(opened, english),
                rights.isOfProducer(),
                Arrays.stream(DossierMove.values()).filter(rights::mayDo).toList(),
                due != null && reckoning.isOver(due),
                it.turns().reversed());
    }

    public boolean may(DossierMove move) {
        return moves.contains(move);
    }

    /** Whether the council that scores it has a page, for whoever administers. */
    public boolean hasCouncil() {
        return !own && !dossier.state().isBeforeCouncil() && !isEndedBefore();
    }

    private boolean isEndedBefore() {
        return dossier.turns().stream().noneMatch(turn -> turn.state() == DossierState.IN_COUNCIL);
    }

    /** Whether the person fills it in now. */
    public boolean isToFill() {
        return own && dossier.state().isWithProducer();
    }

    public int gaps() {
        return sections.stream().mapToInt(each -> each.gaps().size()).sum();
    }

    /** Where to go on: the first section in which something is missing; null for none. */
    public @Nullable String open() {
        return sections.stream()
                .filter(each -> !each.gaps().isEmpty())
                .map(SectionView::code)
                .findFirst()
                .orElse(null);
    }

    /** The stations up to the decision, as far as it came. */
    public List<Station> stations() {
        var at = place(dossier.state());
        return WAY.stream().map(each -> station(each, at)).toList();
    }

    /** Where on the way; beyond its end once it is decided. */
    private int place(DossierState state) {
        return switch (state) {
            case RETURNED, RECHECK, TURNED_AWAY -> WAY.indexOf(DossierState.FORM_CHECK);
            case FORWARDED, NOT_FIVE -> WAY.indexOf(DossierState.SCORED);
            case RECOGNISED, NOT_RECOGNISED -> WAY.size();
            case WITHDRAWN -> place(before());
            default -> WAY.indexOf(state);
        };
    }

    /** Where it was when it was withdrawn. */
    private DossierState before() {
        return history.stream()
                .map(DossierTurn::state)
                .filter(each -> each != DossierState.WITHDRAWN)
                .findFirst()
                .orElse(DossierState.DRAFT);
    }

    private static Station station(DossierState state, int at) {
        var place = WAY.indexOf(state);
        return new Station(state, place < at ? "done" : place == at ? "now" : "");
    }
}
