package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.identity.Cast.HUNG;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.LEADER_OF_DONG_THAP_TRADE;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.identity.Cast.YEN;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_TRADE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.WorkingPerson;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The leader who answers for a commitment is picked among those who lead its implementer, or named in words. */
class AccountableLeaderTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryWorkingPeople people =
            new InMemoryWorkingPeople().hire(LAN, PHUC, HUNG, LEADER_OF_DONG_THAP_TRADE, YEN);
    private final ReviseAgreement revising =
            new ReviseAgreement(
                    new AgreementDesk(agreements, Clearance.STRICT),
                    new NamedInText(
                            new InMemoryOrganisations(
                                    OrganisationMother.DONG_THAP_COMMITTEE,
                                    DONG_THAP_TRADE,
                                    OrganisationMother.HO_CHI_MINH_COMMITTEE,
                                    HO_CHI_MINH_TRADE),
                            people),
                    Clearance.STRICT,
                    _ -> {},
                    Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE));

    @Test
    void nameAndPositionOfThePersonPickedStandInTheTextAsWords() {
        var terms = picked(LEADER_OF_DONG_THAP_TRADE);
        assertThat(terms.leaderAccount()).isEqualTo(LEADER_OF_DONG_THAP_TRADE.account().value());
        assertThat(terms.leaderName()).isEqualTo(LEADER_OF_DONG_THAP_TRADE.fullName());
        assertThat(terms.leaderPosition()).isEqualTo(LEADER_OF_DONG_THAP_TRADE.position());
    }

    @Test
    void aLeaderOfTheCommitteeAboveMayAnswerToo() {
        assertThat(picked(HUNG).leaderName()).isEqualTo(HUNG.fullName());
    }

    @Test
    void somebodyWithoutAnAccountStandsByName() {
        var id = agreements.save(AgreementMother.complete()).id();
        revise(id, draft(DONG_THAP_TRADE.id(), "Lê Thị Sáu", "Phó Giám đốc", null));
        var terms = agreements.get(id).commitments().getFirst();
        assertThat(terms.leaderName()).isEqualTo("Lê Thị Sáu");
        assertThat(terms.leaderAccount()).isNull();
    }

    @Test
    void whoLeadsAnotherBodyOrNobodyAtAllIsRefused() {
        assertThat(refusals(pick(DONG_THAP_TRADE.id(), YEN.account().value())))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("commitments[0].leader");
                    assertThat(refusal.rule()).isEqualTo("agreement.rule.leader-elsewhere");
                    assertThat(refusal.arguments())
                            .containsExactly(
                                    1,
                                    YEN.fullName(),
                                    HO_CHI_MINH_TRADE.name(),
                                    DONG_THAP_TRADE.name());
                });
        assertThat(rules(pick(DONG_THAP_TRADE.id(), PHUC.account().value())))
                .as("an official leads nobody")
                .containsExactly("agreement.rule.leader-gone");
        assertThat(rules(pick(DONG_THAP_TRADE.id(), UUID.randomUUID())))
                .as("suspended, or never there")
                .containsExactly("agreement.rule.leader-gone");
        assertThat(rules(pick(null, HUNG.account().value())))
                .containsExactly("agreement.rule.leader-before-implementer");
    }

    @Test
    void aPersonPickedAndAnotherNamedAreOneTooMany() {
        assertThat(rules(draft(DONG_THAP_TRADE.id(), "Lê Thị Sáu", null, HUNG.account().value())))
                .containsExactly("agreement.rule.leader-twice");
    }

    @Test
    void theTextItselfTakesNoLeaderOfAnotherBody() {
        var agreement = AgreementMother.complete();
        assertThatThrownBy(() ->
                        agreement.reviseCommitments(
                                List.of(change(leader(YEN, "Giám đốc"))), LAN, AgreementMother.NOW))
                .isInstanceOf(ActionRefused.class);
    }

    @Test
    void theSignedTextKeepsTheWordsOfItsDayAndAnotherPersonOrPostIsAnotherText() {
        var agreement = AgreementMother.complete();
        var hashes =
                List.of(
                        hashWith(agreement, leader(LEADER_OF_DONG_THAP_TRADE, "Giám đốc")),
                        hashWith(agreement, leader(LEADER_OF_DONG_THAP_TRADE, "Chuyên viên")),
                        hashWith(agreement, leader(HUNG, "Giám đốc")));
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(hashWith(agreement, leader(LEADER_OF_DONG_THAP_TRADE, "Giám đốc")))
                .isEqualTo(hashes.getFirst());
    }

    private static VersionHash hashWith(Agreement agreement, AccountableLeader leader) {
        agreement.reviseCommitments(List.of(change(leader)), LAN, AgreementMother.NOW);
        return agreement.hash();
    }

    private static CommitmentChange change(AccountableLeader leader) {
        var plain = AgreementMother.commitment(null);
        return new CommitmentChange(
                plain.draft(), plain.implementer(), plain.verifier(), null, leader);
    }

    private static AccountableLeader leader(Official person, String position) {
        return AccountableLeader.of(
                new WorkingPerson(
                        person.account(),
                        person.fullName(),
                        position,
                        person.organisation(),
                        person.organisationName(),
                        person.province(),
                        null));
    }

    private CommitmentTerms picked(Official leader) {
        var id = agreements.save(AgreementMother.complete()).id();
        revise(id, pick(DONG_THAP_TRADE.id(), leader.account().value()));
        return agreements.get(id).commitments().getFirst();
    }

    private List<String> rules(CommitmentDraft draft) {
        return refusals(draft).stream().map(Refusal::rule).toList();
    }

    private List<Refusal> refusals(CommitmentDraft draft) {
        var id = agreements.save(AgreementMother.complete()).id();
        try {
            revise(id, draft);
            return List.of();
        } catch (ActionRefused refused) {
            return refused.refusals();
        }
    }

    private void revise(AgreementId id, CommitmentDraft draft) {
        Long version = agreements.get(id).version();
        revising.reviseCommitments(id, version == null ? 0 : version, List.of(draft), LAN);
    }

    private static CommitmentDraft pick(@Nullable OrganisationId implementer, UUID account) {
        return draft(implementer, null, null, account);
    }

    private static CommitmentDraft draft(
            @Nullable OrganisationId implementer,
            @Nullable String name,
            @Nullable String position,
            @Nullable UUID account) {
        var plain = AgreementMother.commitment(null).draft();
        return new CommitmentDraft(
                null,
                plain.text(),
                null,
                plain.target(),
                plain.unit(),
                plain.dueOn(),
                implementer,
                name,
                position,
                plain.verifier(),
                new Enforcement(Milestones.NONE, null, null, null, null, 1, account));
    }
}
