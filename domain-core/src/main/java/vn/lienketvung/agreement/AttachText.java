package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The lead attaches the Word text of the agreement and declares that it agrees with the structured fields. */
@UseCase
public class AttachText {

    /** The kind of file taken as the text. */
    public static final Set<AcceptedType> TAKEN = EnumSet.of(AcceptedType.DOCX);

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AttachText(
            AgreementDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param read the version whose fields the person compared the text with; null when it names none
     * @param text the file; null to stand by the one already attached
     * @param declared the person's own word that both say the same
     */
    public void attach(
            AgreementId id,
            @Nullable VersionHash read,
            @Nullable Upload text,
            boolean declared,
            Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayAttachText(),
                "agreement.attach-text",
                agreement.lead().name());
        if (!agreement.hash().equals(read)) throw new EditConflict(AgreementEvent.SUBJECT, id);
        var problems = new ArrayList<Refusal>();
        if (text == null && !agreement.attachedText().isAttached())
            problems.add(Refusal.at("text", "evidence.rule.file-missing"));
        if (!declared) problems.add(Refusal.at("declared", "agreement.rule.text-not-declared"));
        ActionRefused.ifAny(problems);
        if (text != null) {
            var filed = filing.file(text, "text", id.value(), by, TAKEN);
            events.announce(agreement.attachText(filed, by, clock.instant()));
        }
        events.announce(agreement.declareText(by, clock.instant()));
    }
}
