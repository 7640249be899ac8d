package vn.lienketvung.portal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.ConfirmPaperEntry;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.agreement.PaperDetails;
import vn.lienketvung.agreement.PaperSigner;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.portal.demo.DemoStory.Promise;

/** Plays the stories of agreements signed before the portal: entered from their paper, confirmed, in the register. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
@ConditionalOnProperty(name = "portal.demo.volume", havingValue = "full")
class DemoPaperStories {

    /** How long before its term a paper is said to have been signed, and how old its last known values are. */
    private static final int SIGNED_BEFORE = 12;

    private static final int KNOWN_DAYS_AGO = 35;

    private final DemoStage stage;
    private final DemoStoryText text;
    private final DemoNeighbours neighbours;
    private final KeepPaperRecord keep;
    private final ConfirmPaperEntry confirming;

    DemoPaperStories(
            DemoStage stage,
            DemoStoryText text,
            DemoNeighbours neighbours,
            KeepPaperRecord keep,
            ConfirmPaperEntry confirming) {
        this.stage = stage;
        this.text = text;
        this.neighbours = neighbours;
        this.keep = keep;
        this.confirming = confirming;
    }

    void tell(DemoStory story) {
        var id = text.writeFromPaper(story);
        int entered = -story.draftedOn() - 1;
        stage.play(
                entered,
                official(story.lead()),
                by -> {
                    var scan = new DemoPaper("ban-da-ky-minh-hoa.pdf").upload();
                    var details = details(story, stage.look(id, by));
                    keep.keep(id, stage.version(id, by), details, scan, by);
                });
        stage.play(entered, official(story.lead()), by -> ask(id, by));
        for (var province : story.provinces().subList(1, story.provinces().size()))
            stage.play(entered - 1, official(province), by -> confirm(id, by));
    }

    private void ask(AgreementId id, Official by) {
        confirming.ask(id, stage.version(id, by), by);
    }

    private void confirm(AgreementId id, Official by) {
        confirming.confirm(id, stage.version(id, by), by);
    }

    private PaperDetails details(DemoStory story, Agreement agreement) {
        var known = new ArrayList<KnownValue>();
        for (int i = 0; i < story.promises().size(); i++)
            addKnown(story.promises().get(i), agreement, i, known);
        return new PaperDetails(
                "%02d/BTT-UBND".formatted(-story.startsOn() % 90 + 1),
                stage.today().plusDays(story.startsOn() - SIGNED_BEFORE),
                agreement.parties().stream().map(DemoPaperStories::signer).toList(),
                known);
    }

    private void addKnown(Promise promise, Agreement agreement, int at, List<KnownValue> known) {
        if (promise.percent() == 0) return;
        var value =
                new BigDecimal(promise.target())
                        .multiply(BigDecimal.valueOf(promise.percent()))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
        known.add(
                new KnownValue(
                        agreement.commitments().get(at).id(),
                        value,
                        stage.today().minusDays(KNOWN_DAYS_AGO)));
    }

    private static PaperSigner signer(Party party) {
        return new PaperSigner(
                party.organisation().value(),
                "Người ký (minh họa)",
                "Phó Chủ tịch",
                SigningCapacity.FOR_HEAD,
                null);
    }

    private DemoActor official(String province) {
        return neighbours.of(province, Role.PROVINCIAL_OFFICIAL);
    }
}
