package vn.lienketvung.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.product.ProductMother.NOW;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.InMemoryEstablishments;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.InMemoryCriteriaSets;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sha256;

class ProductJourneyTests {

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemoryBatches batches = new InMemoryBatches();
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final InMemoryFiling blobs = new InMemoryFiling();
    private final RecordedEvents events = new RecordedEvents();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ProductDesk desk =
            new ProductDesk(
                    products,
                    establishments,
                    new EstablishmentDesk(
                            establishments,
                            _ -> new CommuneDesk("Phường Sa Đéc", null, Set.of()),
                            Clearance.STRICT),
                    Clearance.STRICT);
    private final KeepPhotos photos =
            new KeepPhotos(
                    desk,
                    taken -> new PhotoLab.Prints(taken, new byte[] {taken[0]}, 4, 3),
                    blobs,
                    new PhotoLimits(100, 100),
                    events);
    private final AddProduct adding = new AddProduct(desk, products, sets, events, clock);
    private final StartProduct starting = new StartProduct(adding, photos);
    private final ReviseProduct revising = new ReviseProduct(desk, sets, events);
    private final PublishProduct publishing = new PublishProduct(desk, events, clock);
    private final CertifyProduct certifying = new CertifyProduct(desk, events);
    private final RecordBatch recording = new RecordBatch(desk, batches, events, clock);

    private final Establishment maker =
            establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));
    private final Official speaker = speakingFor(maker);

    ProductJourneyTests() {
        sets.add(CriteriaMother.rice());
    }

    @Test
    void aNameAndAPhotoAreEnoughToBegin() {
        var id = starting.start("Xoài sấy", photo("a"), speaker);
        var draft = products.get(id);
        assertThat(draft.state()).isEqualTo(ProductState.DRAFT);
        assertThat(draft.photos()).hasSize(1);
        assertThat(draft.missing())
                .extracting(missing -> missing.rule())
                .containsExactly(
                        "product.missing.set",
                        "product.missing.story",
                        "product.missing.unit",
                        "product.missing.origin");
        assertThat(events.kinds()).containsExactly("product.added", "product.photos-changed");
    }

    @Test
    void aDraftIsPublishedOnceNothingIsMissingAndTakenBack() {
        var id = starting.start("Xoài sấy", null, speaker);
        assertThatThrownBy(() -> publishing.publish(id, speaker))
                .hasMessageContaining("product.missing.story")
                .hasMessageContaining("product.missing.photo");
        revise(id, described());
        photos.add(id, photo("a"), "Hai hộp xoài", speaker);
        publishing.publish(id, speaker);
        assertThat(products.get(id).state()).isEqualTo(ProductState.PUBLISHED);
        assertThatThrownBy(() -> publishing.publish(id, speaker)).hasMessageContaining("not-now");
        publishing.withdraw(id, speaker);
        publishing.publish(id, speaker);
        assertThat(events.kinds())
                .endsWith("product.published", "product.withdrawn", "product.published");
    }

    @Test
    void whatThePublicIsOwedStaysThere() {
        var published = published();
        assertThatThrownBy(() -> revise(published, Description.named("Xoài sấy")))
                .hasMessageContaining("product.missing.unit");
        assertThat(products.get(published).description()).isEqualTo(described());
        var taken = new Sha256(products.get(published).photos().getFirst().taken());
        assertThatThrownBy(() -> photos.remove(published, taken, speaker))
                .hasMessageContaining("last-photo");
        publishing.withdraw(published, speaker);
        photos.remove(published, taken, speaker);
        assertThat(products.get(published).photos()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedAllAtOnce() {
        var said =
                new Description(
                        "X",
                        99,
                        "a".repeat(4001),
                        "kg".repeat(40),
                        new BigDecimal("-1"),
                        Set.of(),
                        null,
                        null,
                        null);
        assertThatThrownBy(() -> adding.add(said, speaker))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(each -> each.field())
                                        .containsExactly(
                                                "name",
                                                "story",
                                                "unit",
                                                "monthlyCapacity",
                                                "productSet"));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void aPhotoThatIsRefusedLeavesNoEvent() {
        var id = starting.start("Xoài sấy", null, speaker);
        var big = new Upload("a.jpg", 101, () -> new ByteArrayInputStream(new byte[101]));
        assertThatThrownBy(() -> photos.add(id, big, null, speaker))
                .hasMessageContaining("too-big");
        assertThatThrownBy(() -> photos.add(id, InMemoryFiling.upload("a", ""), null, speaker))
                .hasMessageContaining("product.photo.missing");
        assertThat(events.kinds()).containsExactly("product.added");
        assertThat(blobs.keepsNothing()).isTrue();
    }

    @Test
    void theSamePhotoSentTwiceIsThereOnce() {
        var id = starting.start("Xoài sấy", photo("a"), speaker);
        photos.add(id, photo("a"), null, speaker);
        assertThat(products.get(id).photos()).hasSize(1);
        assertThat(events.kinds()).containsExactly("product.added", "product.photos-changed");
    }

    @Test
    void photosHaveAnOrderAndThereAreNeverMoreThanEight() {
        var id = starting.start("Xoài sấy", null, speaker);
        for (var name : "abcdefgh".split("")) photos.add(id, photo(name), name, speaker);
        assertThatThrownBy(() -> photos.add(id, photo("i"), null, speaker))
                .hasMessageContaining("photos-enough");
        photos.showFirst(id, Sha256.of("c"), speaker);
        assertThat(words(id)).isEqualTo(List.of("c", "a", "b", "d", "e", "f", "g", "h"));
        photos.say(id, Sha256.of("a"), "Một hộp", speaker);
        photos.remove(id, Sha256.of("b"), speaker);
        assertThat(words(id)).isEqualTo(List.of("c", "Một hộp", "d", "e", "f", "g", "h"));
        assertThatThrownBy(() -> photos.remove(id, Sha256.of("b"), speaker))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRenewedCertificateTakesThePlaceOfTheOld() {
        var id = starting.start("Xoài sấy", null, speaker);
        certifying.certify(id, ProductMother.vietGap(), speaker);
        var renewed = new Certificate(CertificateKind.VIETGAP, "VG-2", "Nơi cấp", null);
        certifying.certify(id, renewed, speaker);
        assertThat(products.get(id).certificates()).containsExactly(renewed);
        assertThat(renewed.isOver(LocalDate.MAX)).isFalse();
        assertThat(ProductMother.vietGap().isOver(LocalDate.of(2027, 3, 9))).isFalse();
        assertThat(ProductMother.vietGap().isOver(LocalDate.of(2027, 3, 10))).isTrue();
        certifying.drop(id, CertificateKind.VIETGAP, speaker);
        assertThatThrownBy(() -> certifying.drop(id, CertificateKind.VIETGAP, speaker))
                .isInstanceOf(NotFound.class);
        var empty = new Certificate(CertificateKind.HACCP, " ", " ", null);
        assertThatThrownBy(() -> certifying.certify(id, empty, speaker))
                .hasMessageContaining("certificate-number")
                .hasMessageContaining("certificate-issuer");
    }

    @Test
    void aBatchIsRecordedOnceUnderItsCodeAndStruckWhenItWasAMistake() {
        var id = starting.start("Xoài sấy", null, speaker);
        var first = new BatchRecord("L-1", LocalDate.of(2026, 11, 17), null, null, null);
        recording.record(id, first, speaker);
        var again = new BatchRecord("l-1", LocalDate.of(2026, 11, 18), BigDecimal.ONE, null, null);
        assertThatThrownBy(() -> recording.record(id, again, speaker))
                .hasMessageContaining("batch-known")
                .hasMessageContaining("batch-later")
                .hasMessageContaining("batch-unit");
        var other = starting.start("Mật ong", null, speaker);
        var batch = batches.of(id).getFirst().id();
        assertThatThrownBy(() -> recording.strike(other, batch, speaker))
                .isInstanceOf(NotFound.class);
        recording.strike(id, batch, speaker);
        assertThat(batches.of(id)).isEmpty();
        assertThat(events.kinds()).contains("product.batch-recorded", "product.batch-struck");
    }

    @Test
    void whoeverSawAnOlderVersionIsTold() {
        var id = starting.start("Xoài sấy", null, speaker);
        assertThatThrownBy(() -> revising.revise(id, described(), 7L, speaker))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void officialsLookOnStrangersSeeNothingAndNobodyElseChangesIt() {
        var id = starting.start("Xoài sấy", null, speaker);
        assertThat(desk.open(id, Cast.LAN).rights(Cast.LAN).mayDescribe()).isFalse();
        assertThatThrownBy(() -> publishing.withdraw(id, Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.open(id, Cast.DUNG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(id, Cast.OANH)).isInstanceOf(NotFound.class);
        assertThat(desk.own(Cast.OANH)).isEmpty();
        assertThatThrownBy(() -> starting.start("Của ai", null, Cast.OANH))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = EstablishmentMove.class,
            names = {"SUSPEND", "DISSOLVE"})
    void anEstablishmentThatDoesNotWorkChangesNothing(EstablishmentMove move) {
        var id = starting.start("Xoài sấy", null, speaker);
        EstablishmentMother.move(maker, move);
        assertThat(desk.own(speaker)).isPresent();
        assertThatThrownBy(() -> revise(id, described())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> starting.start("Mật", null, speaker))
                .isInstanceOf(NotPermitted.class);
    }

    private ProductId published() {
        var id = starting.start("Xoài sấy", photo("a"), speaker);
        revise(id, described());
        publishing.publish(id, speaker);
        return id;
    }

    private static Description described() {
        var whole = ProductMother.whole();
        return new Description(
                whole.name(),
                CriteriaMother.RICE,
                whole.story(),
                whole.unit(),
                whole.monthlyCapacity(),
                whole.harvest(),
                whole.packaging(),
                whole.price(),
                whole.origin());
    }

    private void revise(ProductId id, Description said) {
        revising.revise(id, said, products.get(id).version(), speaker);
    }

    private List<String> words(ProductId id) {
        return products.get(id).photos().stream()
                .map(each -> String.valueOf(each.words()))
                .toList();
    }

    private static Upload photo(String content) {
        return InMemoryFiling.upload(content + ".jpg", content);
    }

    private static Official speakingFor(Establishment maker) {
        var bay = Cast.BAY;
        return new Official(
                bay.account(),
                bay.fullName(),
                bay.position(),
                new OrganisationId(maker.id().value()),
                maker.name(),
                bay.organisationKind(),
                bay.province(),
                bay.grants(),
                bay.sight());
    }
}
