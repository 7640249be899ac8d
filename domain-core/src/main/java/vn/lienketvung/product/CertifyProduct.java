package vn.lienketvung.product;

import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Its maker declares which certificates a product has, one of each kind: a renewed one takes the place of the old. */
@UseCase
public class CertifyProduct {

    private final ProductDesk desk;
    private final DomainEvents events;

    public CertifyProduct(ProductDesk desk, DomainEvents events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * @throws ActionRefused when number or issuer are missing or too long
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void certify(ProductId id, Certificate certificate, Official by) {
        var product = desk.forMaker(id, by);
        ActionRefused.ifAny(CertificateRule.problemsOf(certificate));
        events.announce(product.certify(certificate));
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it has none of that kind
     * @throws vn.lienketvung.shared.NotPermitted unless the person speaks for an establishment that works
     */
    public void drop(ProductId id, CertificateKind kind, Official by) {
        events.announce(desk.forMaker(id, by).drop(kind));
    }
}
