package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Reliance;
import vn.lienketvung.evidence.WithdrawnFile;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** What an agreement has built on the files of its dossier. */
@UseCase
public class AgreementFiles implements Reliance {

    private final AgreementDesk desk;
    private final Agreements agreements;
    private final DomainEvents events;

    public AgreementFiles(AgreementDesk desk, Agreements agreements, DomainEvents events) {
        this.desk = desk;
        this.agreements = agreements;
        this.events = events;
    }

    @Override
    public List<Refusal> against(FiledDocument document, Official by) {
        var agreement = desk.open(new AgreementId(document.dossier()), by);
        var file = document.id();
        var problems = new ArrayList<Refusal>();
        if (isSignature(agreement, file) && !by.recordsSignatures())
            problems.add(Refusal.of("agreement.rule.file-is-signature"));
        if (agreement.paper().scan().filter(file::equals).isPresent()
                && agreement.status() != AgreementStatus.DRAFT)
            problems.add(Refusal.of("agreement.rule.file-is-confirmed-paper"));
        agreement.conditions().stream()
                .filter(condition -> condition.isMet() && file.equals(condition.document()))
                .map(condition ->
                        Refusal.of("agreement.rule.file-met-condition", condition.position() + 1))
                .forEach(problems::add);
        return problems;
    }

    @Override
    public Optional<String> standsOn(FiledDocument document) {
        var agreement = agreements.get(new AgreementId(document.dossier()));
        var file = document.id();
        if (isSignature(agreement, file)) return Optional.of("signature");
        if (agreement.paper().scan().filter(file::equals).isPresent()) return Optional.of("paper");
        if (file.equals(agreement.ending().noticeDocument()))
            return Optional.of(agreement.ending().isByCouncil() ? "council-ending" : "notice");
        return agreement.history().stream()
                .filter(entry -> entry.turn() == Turn.CONCLUSION_FILED)
                .filter(entry -> file.value().equals(entry.document()))
                .map(_ -> "conclusion")
                .findFirst();
    }

    @Override
    public void letGo(WithdrawnFile file, Official by) {
        var agreement = agreements.get(new AgreementId(file.document().dossier()));
        events.announce(agreement.withdrawFile(file, by));
    }

    private static boolean isSignature(Agreement agreement, FileId file) {
        return agreement.signatures().stream().anyMatch(signature -> signature.scan().equals(file));
    }
}
