package vn.lienketvung.product;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** Something an establishment makes and sells, as it describes it. */
@AggregateRoot
public class Product extends DescribedProduct {

    /** More are looked at by nobody, and cost those who pay for every megabyte. */
    public static final int MOST_PHOTOS = 8;

    @Identity private ProductId id;
    private UUID establishment;
    private ProductState state = ProductState.DRAFT;
    private Instant stateSince;
    private Instant addedAt;
    private List<Certificate> certificates = new ArrayList<>();
    private List<Photo> photos = new ArrayList<>();
    private @Nullable Long version;

    Product(EstablishmentId maker, Description said, Instant at) {
        super(said);
        this.id = ProductId.random();
        this.establishment = maker.value();
        this.stateSince = at;
        this.addedAt = at;
    }

    protected Product() {}

    ProductEvent.Added added() {
        return new ProductEvent.Added(id, trace().moved(null, state).hashed(null, digest()));
    }

    /** What is said of it changes; of a published one everything the public is owed stays there. */
    ProductEvent.Described describe(Description said) {
        if (state == ProductState.PUBLISHED)
            ActionRefused.ifAny(PublicationRule.missing(said, photos.size()));
        var before = digest();
        say(said);
        return new ProductEvent.Described(id, trace().hashed(before, digest()));
    }

    /**
     * @throws ActionRefused with everything that is missing
     */
    ProductEvent.Turned publish(Instant at) {
        ActionRefused.ifAny(PublicationRule.missing(description(), photos.size()));
        return turn(ProductState.PUBLISHED, at);
    }

    ProductEvent.Turned withdraw(Instant at) {
        return turn(ProductState.WITHDRAWN, at);
    }

    private ProductEvent.Turned turn(ProductState next, Instant at) {
        if (!state.canBecome(next))
            throw new ActionRefused(Refusal.of("product.rule.not-now", state));
        var from = state;
        state = next;
        stateSince = at;
        return new ProductEvent.Turned(id, next, trace().moved(from, next));
    }

    /** A new certificate takes the place of the older one of its kind. */
    ProductEvent.Certified certify(Certificate certificate) {
        certificates.removeIf(each -> each.kind() == certificate.kind());
        certificates.add(certificate);
        return new ProductEvent.Certified(
                id, certificate.kind(), trace().moved(null, certificate.kind()));
    }

    ProductEvent.CertificateDropped drop(CertificateKind kind) {
        if (!certificates.removeIf(each -> each.kind() == kind))
            throw new NotFound("certificate", kind);
        return new ProductEvent.CertificateDropped(id, kind, trace().moved(kind, "-"));
    }

    ProductEvent.PhotosChanged show(Photo photo) {
        if (photos.size() >= MOST_PHOTOS)
            throw new ActionRefused(Refusal.at("file", "product.rule.photos-enough", MOST_PHOTOS));
        photos.add(photo);
        return photosChanged();
    }

    ProductEvent.PhotosChanged removePhoto(Sha256 taken) {
        var at = placeOf(taken);
        if (state == ProductState.PUBLISHED && photos.size() == 1)
            throw new ActionRefused(Refusal.of("product.rule.last-photo"));
        photos.remove(at);
        return photosChanged();
    }

    /** It stands before all others from now on: lists show the first one. */
    ProductEvent.PhotosChanged showFirst(Sha256 taken) {
        Collections.rotate(photos.subList(0, placeOf(taken) + 1), 1);
        return photosChanged();
    }

    ProductEvent.PhotosChanged sayOfPhoto(Sha256 taken, @Nullable String words) {
        photos.set(placeOf(taken), photos.get(placeOf(taken)).saying(words));
        return photosChanged();
    }

    private int placeOf(Sha256 taken) {
        for (int at = 0; at < photos.size(); at++)
            if (photos.get(at).taken().equals(taken.value())) return at;
        throw new NotFound("photo", taken);
    }

    private ProductEvent.PhotosChanged photosChanged() {
        return new ProductEvent.PhotosChanged(
                id, trace().hashed(null, Sha256.of(photos.toString()).value()));
    }

    private Trace trace() {
        return Trace.of(ProductEvent.SUBJECT, id);
    }

    public ProductId id() {
        return id;
    }

    /** Whoever makes it and answers for what is said of it. */
    public EstablishmentId establishment() {
        return new EstablishmentId(establishment);
    }

    public ProductState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** One of each kind at most, in the order of the kinds. */
    public List<Certificate> certificates() {
        return certificates.stream().sorted(Comparator.comparing(Certificate::kind)).toList();
    }

    /** In the order in which they are shown. */
    public List<Photo> photos() {
        return List.copyOf(photos);
    }

    public Optional<Photo> photo(Sha256 taken) {
        return photos.stream().filter(each -> each.taken().equals(taken.value())).findFirst();
    }

    /** Whether one of its photos is kept as these bytes. */
    public boolean shows(Sha256 picture) {
        return photos.stream().anyMatch(each -> each.isMadeOf(picture));
    }

    /** What the public would have to be told before it may be published; empty when nothing is missing. */
    public List<Refusal> missing() {
        return PublicationRule.missing(description(), photos.size());
    }

    public @Nullable Long version() {
        return version;
    }
}
