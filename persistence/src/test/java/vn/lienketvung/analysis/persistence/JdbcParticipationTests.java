package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienketvung.analysis.ParticipationMeasure.CERTIFIED;
import static vn.lienketvung.analysis.ParticipationMeasure.COMMITMENTS;
import static vn.lienketvung.analysis.ParticipationMeasure.COMMUNES;
import static vn.lienketvung.analysis.ParticipationMeasure.PRODUCERS;
import static vn.lienketvung.analysis.ParticipationMeasure.PRODUCTS;
import static vn.lienketvung.analysis.ParticipationMeasure.STARRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.analysis.Participation;
import vn.lienketvung.analysis.Participation.Count;
import vn.lienketvung.analysis.Participation.Line;
import vn.lienketvung.analysis.Participation.Part;
import vn.lienketvung.analysis.Participation.Question;
import vn.lienketvung.analysis.ParticipationMeasure;
import vn.lienketvung.catalogue.ListedProducts;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.certificate.persistence.CertificateTable;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.Sight;

/** Every figure of who takes part, beside counts that are made another way, and beside the list it leads to. */
class JdbcParticipationTests extends CertificateTable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String SA_DEC = "29905@2025-07-01";
    private static final ProvinceCode CAN_THO = new ProvinceCode("92");

    @Autowired Participation participation;
    @Autowired ListedProducts listed;
    @Autowired Agreements agreements;
    @Autowired Commitments commitments;

    private List<ProvinceCode> everywhere = List.of();

    @BeforeEach
    void theListedProducts() {
        listed.add();
        everywhere =
                sql.sql("select code from province").query(String.class).list().stream()
                        .map(ProvinceCode::new)
                        .toList();
    }

    @Test
    void communesOfTodayLieInThe63ButOneThatWasMadeOfTwo() {
        var communes = counts(COMMUNES, _ -> true);
        assertThat(sum(communes)).isEqualTo(3321);
        assertThat(communes)
                .filteredOn(each -> each.former() == null)
                .extracting(Count::province, Count::count)
                .containsExactly(tuple(CAN_THO, 1));
        assertThat(communes.stream().map(Count::former).filter(Objects::nonNull).distinct())
                .hasSize(63)
                .allSatisfy(each -> assertThat(each.name()).isNotBlank());
        assertThat(of(COMMUNES, UnitType.SPECIAL_ZONE)).isEqualTo(13);
        assertThat(of(COMMUNES, UnitType.WARD)).isEqualTo(697);
        assertThat(of(COMMUNES, UnitType.COMMUNE)).isEqualTo(2611);
    }

    @Test
    void productsAreThoseOfListsAndOfProducers() {
        assertThat(sum(counts(PRODUCTS, _ -> true))).isEqualTo(221);
        for (var former : List.of("02", "08", "84", "87", "91", "35"))
            assertThat(sum(counts(PRODUCTS, in(former))))
                    .as(former)
                    .isEqualTo(listedIn(former) + (former.equals("87") ? 1 : 0));
        assertThat(sum(counts(PRODUCERS, _ -> true))).isEqualTo(1);
        assertThat(sum(counts(PRODUCERS, in("87")))).isEqualTo(1);
    }

    /** By the list's own word, and where it names a commune by what this was made of. */
    private int listedIn(String former) {
        return sql.sql(
                        """
                        select count(*) from catalogue_listed l
                         where case when l.commune is null then l.former_province = :former
                               else (select bool_and(left(u.province_id, 2) = :former) from unit_succession s
                                       join administrative_unit u on u.id = s.predecessor_id where s.successor_id = l.commune) end
                        """)
                .param("former", former)
                .query(Integer.class)
                .single();
    }

    @Test
    void starsEndWithTheCertificate() {
        int published = sum(counts(STARRED, _ -> true));
        assertThat(published).isEqualTo(59);
        assertThat(counts(CERTIFIED, _ -> true)).isEmpty();
        CertificateMother.revoke(issued(), scan());
        entities.flush();
        assertThat(sum(counts(STARRED, _ -> true))).isEqualTo(published);
        assertThat(sum(counts(PRODUCTS, _ -> true))).as("barred from the catalogue").isEqualTo(220);
    }

    @Test
    void aCertificateCountsUntilItsLastDay() {
        issued();
        assertThat(counts(CERTIFIED, in("87"))).extracting(Count::count).containsExactly(1);
        assertThat(sum(counts(STARRED, _ -> true))).isEqualTo(60);
        var afterwards = participation.counts(everywhere, LocalDate.of(2029, 11, 17));
        assertThat(afterwards).noneMatch(each -> each.measure() == CERTIFIED);
    }

    @Test
    void commitmentsCountWhereTheirImplementerHasItsSeat() {
        commitmentOf(null, CommitmentStatus.ACTIVE);
        commitmentOf(committeeOfSaDec(), CommitmentStatus.FULFILLED);
        commitmentOf(null, CommitmentStatus.WAIVED);
        assertThat(counts(COMMITMENTS, in("87"))).extracting(Count::count).containsExactly(1);
        assertThat(counts(COMMITMENTS, each -> each.former() == null))
                .extracting(Count::count)
                .containsExactly(1);
        viewpoint.run(
                Cast.BAY.sight(),
                () -> assertThat(counts(COMMITMENTS, _ -> true)).as("not theirs to see").isEmpty());
        viewpoint.run(
                Sight.VISITOR, () -> assertThat(sum(counts(PRODUCTS, _ -> true))).isEqualTo(221));
    }

    @Test
    void everyFigureIsTheLengthOfItsList() {
        issued();
        commitmentOf(null, CommitmentStatus.ACTIVE);
        commitmentOf(committeeOfSaDec(), CommitmentStatus.ACTIVE);
        var counts = participation.counts(everywhere, TODAY);
        for (var measure : ParticipationMeasure.values()) {
            for (var code : List.of("82", "92", "08", "91")) {
                var province = new ProvinceCode(code);
                Predicate<Count> here =
                        each -> each.measure() == measure && each.province().equals(province);
                assertThat(length(measure, province, new Part.Undivided()))
                        .as("%s %s", measure, code)
                        .isEqualTo(
                                sum(
                                        counts.stream()
                                                .filter(here.and(x -> x.former() == null))
                                                .toList()));
                for (var former : List.of("87", "82", "92", "93", "94", "02"))
                    assertThat(length(measure, province, new Part.Former(former)))
                            .isEqualTo(sum(counts.stream().filter(here.and(in(former))).toList()));
            }
            for (var type : List.of(UnitType.WARD, UnitType.COMMUNE, UnitType.SPECIAL_ZONE))
                assertThat(page(new Question(measure, everywhere, new Part.OfType(type))).total())
                        .isEqualTo(of(measure, type));
        }
    }

    private long length(ParticipationMeasure measure, ProvinceCode province, Part part) {
        var page = page(new Question(measure, List.of(province), part));
        assertThat(page.items()).hasSize((int) page.total());
        assertThat(page.items())
                .allSatisfy(each -> assertThat(each.province()).isEqualTo(province));
        return page.total();
    }

    private Page<Line> page(Question question) {
        return participation.page(question, TODAY, 1, 10_000);
    }

    private int of(ParticipationMeasure measure, UnitType type) {
        return sum(counts(measure, each -> each.type() == type));
    }

    private List<Count> counts(ParticipationMeasure measure, Predicate<Count> wanted) {
        return participation.counts(everywhere, TODAY).stream()
                .filter(each -> each.measure() == measure)
                .filter(wanted)
                .toList();
    }

    private static Predicate<Count> in(String former) {
        return each -> each.former() != null && each.former().code().equals(former);
    }

    private static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::count).sum();
    }

    private UUID committeeOfSaDec() {
        var id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into organisation (id, kind, name, province, commune, active, version)
                        values (?, 'COMMUNE_COMMITTEE', 'UBND phường Sa Đéc', '82', ?, true, 0)
                        """)
                .param(id)
                .param(SA_DEC)
                .update();
        return id;
    }

    private void commitmentOf(@Nullable UUID implementer, CommitmentStatus status) {
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(
                agreement, AgreementStatus.IN_FORCE, documents::save, entities::flush);
        var commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
        CommitmentMother.advance(commitment, status, documents::save, entities::flush);
        entities.flush();
        if (implementer != null)
            sql.sql("update commitment set implementer = ? where id = ?")
                    .param(implementer)
                    .param(commitment.id().value())
                    .update();
    }
}
