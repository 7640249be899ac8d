package vn.lienketvung;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AnswerInvitation;
import vn.lienketvung.agreement.Concur;
import vn.lienketvung.agreement.ExchangeComments;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.InMemoryComments;
import vn.lienketvung.agreement.RecordSignature;
import vn.lienketvung.agreement.ReviewAgreement;
import vn.lienketvung.agreement.SendToParties;
import vn.lienketvung.agreement.WithdrawAgreement;
import vn.lienketvung.agreement.correction.InMemoryCorrections;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.ActivateCommitments;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.InMemoryCommitments;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.commitment.ReportProgress;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.OpenFile;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationQuery;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.pledge.InMemoryPledgeLedgers;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.register.Dossier;
import vn.lienketvung.register.ExportRegister;
import vn.lienketvung.register.InMemoryViews;
import vn.lienketvung.register.KeepViews;
import vn.lienketvung.register.OpenDossier;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.InMemoryReviewPanels;
import vn.lienketvung.review.NamePanel;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.PanelSettings;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.MoneyWords;

/** The real use cases behind the agreement pages, on repositories in memory and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryPortal {

    @Bean
    ExchangeComments exchange(AgreementDesk desk, RecordedEvents events, Clock clock) {
        return new ExchangeComments(desk, new InMemoryComments(), Clearance.STRICT, events, clock);
    }

    @Bean
    MoneyWords moneyWords() {
        return new MoneyWords();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
    }

    @Bean
    RecordedEvents events() {
        return new RecordedEvents();
    }

    @Bean
    InMemoryAgreements agreements() {
        return new InMemoryAgreements();
    }

    @Bean
    InMemoryCommitments commitments() {
        return new InMemoryCommitments();
    }

    @Bean
    InMemoryFiling filing() {
        return new InMemoryFiling();
    }

    @Bean
    FilingLimits limits() {
        return FilingLimits.DEFAULT;
    }

    @Bean
    AgreementDesk desk(InMemoryAgreements agreements) {
        return new AgreementDesk(agreements, Clearance.STRICT);
    }

    @Bean
    OpenDossier dossiers(
            InMemoryAgreements agreements, InMemoryCommitments commitments, InMemoryFiling filing) {
        return new OpenDossier(
                id ->
                        agreements
                                .findById(id)
                                .map(agreement ->
                                        new Dossier(
                                                agreement,
                                                commitments.of(id),
                                                filing.findByDossierOrderByFiledAt(id.value()))),
                Clearance.STRICT);
    }

    @Bean
    SendToParties sending(AgreementDesk desk, RecordedEvents events, Clock clock) {
        return new SendToParties(desk, Clearance.STRICT, events, clock);
    }

    @Bean
    Concur concurring(AgreementDesk desk, RecordedEvents events, Clock clock) {
        return new Concur(desk, Clearance.STRICT, events, clock);
    }

    @Bean
    AnswerInvitation answering(AgreementDesk desk, RecordedEvents events, Clock clock) {
        return new AnswerInvitation(desk, Clearance.STRICT, events, clock);
    }

    @Bean
    WithdrawAgreement withdrawing(AgreementDesk desk, RecordedEvents events, Clock clock) {
        return new WithdrawAgreement(desk, Clearance.STRICT, events, clock);
    }

    @Bean
    ReviewAgreement review(
            AgreementDesk desk, InMemoryFiling filing, RecordedEvents events, Clock clock) {
        return new ReviewAgreement(desk, filing.filing(clock), Clearance.STRICT, events, clock);
    }

    @Bean
    InMemoryReviewPanels panels() {
        return new InMemoryReviewPanels();
    }

    @Bean
    InMemoryCorrections corrections() {
        return new InMemoryCorrections();
    }

    @Bean
    PanelDesk panelDesk(AgreementDesk desk, InMemoryReviewPanels panels) {
        return new PanelDesk(desk, panels, panels, PanelSettings.DEFAULT);
    }

    @Bean
    NamePanel naming(
            PanelDesk panelDesk, ReviewAgreement review, RecordedEvents events, Clock clock) {
        return new NamePanel(panelDesk, review, Clearance.STRICT, events, clock);
    }

    @Bean
    CastVote voting(PanelDesk panelDesk, RecordedEvents events, Clock clock) {
        return new CastVote(panelDesk, Clearance.STRICT, events, clock);
    }

    @Bean
    ConcludeReview concluding(
            PanelDesk panelDesk, ReviewAgreement review, RecordedEvents events, Clock clock) {
        return new ConcludeReview(panelDesk, review, Clearance.STRICT, events, clock);
    }

    @Bean
    RecordSignature signing(
            AgreementDesk desk, InMemoryFiling filing, RecordedEvents events, Clock clock) {
        return new RecordSignature(desk, filing.filing(clock), Clearance.STRICT, events, clock);
    }

    @Bean
    LedgerDesk ledgers(AgreementDesk desk) {
        return new LedgerDesk(new InMemoryPledgeLedgers(), desk);
    }

    @Bean
    OpenFile files(InMemoryFiling filing, RecordedEvents events) {
        return new OpenFile(filing, filing, events);
    }

    @Bean
    ActivateCommitments activating(
            InMemoryAgreements agreements,
            InMemoryCommitments commitments,
            RecordedEvents events,
            Clock clock) {
        return new ActivateCommitments(agreements, commitments, events, clock);
    }

    @Bean
    ReportProgress reporting(
            InMemoryCommitments commitments,
            AgreementDesk desk,
            InMemoryFiling filing,
            RecordedEvents events,
            Clock clock) {
        return new ReportProgress(
                new CommitmentDesk(
                        commitments, desk, java.time.LocalDate::plusDays, CommitmentTimes.USUAL),
                filing.filing(clock),
                Clearance.STRICT,
                events,
                clock);
    }

    @Bean
    Reckonings reckonings(Clock clock) {
        return () -> Reckoning.at(clock.instant(), CalendarMother.calendar());
    }

    @Bean
    CommitmentTimes times() {
        return CommitmentTimes.USUAL;
    }

    @Bean
    Outlooks outlooks(Reckonings reckonings, CommitmentTimes times) {
        return new Outlooks(reckonings, times);
    }

    @Bean
    Rows register() {
        return new Rows();
    }

    @Bean
    InMemoryViews views() {
        return new InMemoryViews();
    }

    @Bean
    KeepViews keeping(InMemoryViews views) {
        return new KeepViews(views);
    }

    @Bean
    ExportRegister exporting(Rows register, RecordedEvents events) {
        return new ExportRegister(register, events);
    }

    @Bean
    Places places() {
        return () ->
                List.of(
                        new Places.RegionGroup(
                                new RegionCode("DBSCL"),
                                "Đồng bằng sông Cửu Long",
                                "Mekong Delta",
                                List.of(
                                        new Places.ProvinceName(new ProvinceCode("91"), "An Giang"),
                                        new Places.ProvinceName(
                                                new ProvinceCode("82"), "Đồng Tháp"),
                                        new Places.ProvinceName(
                                                new ProvinceCode("86"), "Vĩnh Long"))));
    }

    @Bean
    public OrganisationDirectory organisations() {
        return new Bodies();
    }

    /** A register of the rows a test puts in; it remembers how it was asked and filters nothing. */
    public static final class Rows implements Register {

        public final List<RegisterRow> rows = new ArrayList<>();
        public RegisterFilter asked = RegisterFilter.none();

        @Override
        public Page<RegisterRow> search(
                RegisterFilter filter, Official by, Reckoning reckoning, int page, int size) {
            asked = filter;
            var from = Math.min((page - 1) * size, rows.size());
            var to = Math.min(from + size, rows.size());
            return new Page<>(
                    rows.subList(from, to), page, size, Math.min(rows.size(), COUNTED + 1));
        }

        @Override
        public void each(
                RegisterFilter filter,
                Official by,
                Reckoning reckoning,
                Consumer<RegisterRow> sink) {
            asked = filter;
            rows.forEach(sink);
        }

        @Override
        public RegisterTotals totals(RegisterFilter filter, Official by, Reckoning reckoning) {
            return new RegisterTotals(
                    rows.size(),
                    rows.stream().mapToLong(RegisterRow::commitments).sum(),
                    rows.stream().mapToLong(RegisterRow::fulfilled).sum(),
                    rows.stream().mapToLong(RegisterRow::overdue).sum());
        }
    }

    /** One body in each of three provinces. */
    private static final class Bodies implements OrganisationDirectory {

        @Override
        public Optional<OrganisationSummary> find(OrganisationId id) {
            return Optional.empty();
        }

        @Override
        public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
            return List.of();
        }

        @Override
        public List<OrganisationSummary> mayBeParty() {
            return List.of(
                    body("86", "Vĩnh Long"), body("82", "Đồng Tháp"), body("91", "An Giang"));
        }

        @Override
        public List<OrganisationSummary> active() {
            return mayBeParty();
        }

        @Override
        public Page<OrganisationSummary> search(OrganisationQuery query) {
            return new Page<>(mayBeParty(), 1, OrganisationQuery.SIZE, mayBeParty().size());
        }

        private static OrganisationSummary body(String code, String province) {
            return new OrganisationSummary(
                    OrganisationId.random(),
                    OrganisationKind.PROVINCIAL_COMMITTEE,
                    "UBND tỉnh " + province,
                    null,
                    new ProvinceCode(code),
                    province,
                    null,
                    null,
                    null,
                    true);
        }
    }

    /** Where an agreement's pages are. */
    public static String address(AgreementId id) {
        return "/lam-viec/thoa-thuan/" + id;
    }
}
