package vn.lienketvung.agreement.web.editor;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.DraftAgreement;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.InMemoryDraftInputs;
import vn.lienketvung.agreement.KeepDraftInput;
import vn.lienketvung.agreement.NamedInText;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.agreement.SendToParties;
import vn.lienketvung.agreement.SubmitAgreement;
import vn.lienketvung.codelist.CodeListMother;
import vn.lienketvung.codelist.InMemoryCodeEntries;
import vn.lienketvung.codelist.web.CodeChoices;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.OrganisationQuery;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.MoneyWords;

/** The use cases behind the editor on repositories without a database. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    EditorStartController.class,
    EditorOutlineController.class,
    EditorPartiesController.class,
    EditorCommitmentsController.class,
    EditorClausesController.class,
    EditorResourcesController.class,
    EditorCheckController.class,
    MoneyWords.class,
    CodeChoices.class,
    EditorPages.class,
    SectionEditor.class,
    DraftSource.class,
    EditorInputController.class,
    EditorMergeController.class,
    KeepDraftInput.class,
    EditorConflicts.class,
    CheckPages.class,
    OrganisationChoices.class,
    LeaderChoices.class,
    NamedInText.class,
    EditorChoices.class,
    DraftAgreement.class,
    ReviseAgreement.class,
    SendToParties.class,
    SubmitAgreement.class,
    AgreementDesk.class
})
class EditorWorld {

    private static final List<Organisation> BODIES =
            List.of(
                    OrganisationMother.DONG_THAP_COMMITTEE,
                    OrganisationMother.DONG_THAP_TRADE,
                    OrganisationMother.HO_CHI_MINH_COMMITTEE,
                    OrganisationMother.HO_CHI_MINH_TRADE);

    @Bean
    InMemoryAgreements agreements() {
        return new InMemoryAgreements();
    }

    @Bean
    InMemoryCodeEntries codes() {
        return new InMemoryCodeEntries(
                CodeListMother.tonne(), CodeListMother.outlet(), CodeListMother.retired());
    }

    @Bean
    InMemoryDraftInputs draftInputs() {
        return new InMemoryDraftInputs();
    }

    @Bean
    Organisations organisations() {
        return new InMemoryOrganisations(BODIES.toArray(Organisation[]::new));
    }

    @Bean
    WorkingPeople people() {
        return new InMemoryWorkingPeople()
                .hire(Cast.LAN, Cast.HUNG, Cast.LEADER_OF_DONG_THAP_TRADE, Cast.YEN);
    }

    @Bean
    OrganisationDirectory directory() {
        return new Directory();
    }

    @Bean
    Clearance clearance() {
        return Clearance.STRICT;
    }

    @Bean
    DomainEvents events() {
        return new RecordedEvents();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
    }

    /** The bodies above, as pickers see them. */
    private static final class Directory implements OrganisationDirectory {

        @Override
        public Optional<OrganisationSummary> find(OrganisationId id) {
            return mayBeParty().stream().filter(body -> body.id().equals(id)).findFirst();
        }

        @Override
        public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
            return mayBeParty().stream().filter(body -> ids.contains(body.id())).toList();
        }

        @Override
        public List<OrganisationSummary> mayBeParty() {
            return BODIES.stream().map(Directory::summary).toList();
        }

        @Override
        public List<OrganisationSummary> active() {
            return mayBeParty();
        }

        @Override
        public Page<OrganisationSummary> search(OrganisationQuery query) {
            return new Page<>(mayBeParty(), 1, 50, BODIES.size());
        }

        private static OrganisationSummary summary(Organisation body) {
            return new OrganisationSummary(
                    body.id(),
                    body.kind(),
                    body.name(),
                    body.nameEnglish(),
                    body.province(),
                    body.province() == null ? null : "Tỉnh " + body.province().value(),
                    null,
                    body.region(),
                    body.parent(),
                    true);
        }
    }
}
