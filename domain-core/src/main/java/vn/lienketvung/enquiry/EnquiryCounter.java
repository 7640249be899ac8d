package vn.lienketvung.enquiry;

import java.util.List;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Says of a public product whether anybody would answer for it. */
@UseCase
public class EnquiryCounter {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final AskedProducts products;
    private final WorkingPeople people;

    public EnquiryCounter(AskedProducts products, WorkingPeople people) {
        this.products = products;
        this.people = people;
    }

    /**
     * A product at the counter.
     *
     * @param isAnswered whether its producer has people of its own in the portal
     */
    public record Found(AskedProduct product, boolean isAnswered) {}

    /**
     * @param address the public address of the product; the code stands behind the name, which may have changed
     * @throws NotFound when it is not public
     */
    public Found open(String address) {
        var product =
                products.find(address.substring(address.lastIndexOf('-') + 1))
                        .orElseThrow(() -> new NotFound("product", address));
        var body = product.body();
        return new Found(
                product, body != null && !people.of(List.of(body), REPRESENTING).isEmpty());
    }
}
