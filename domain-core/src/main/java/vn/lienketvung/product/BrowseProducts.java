package vn.lienketvung.product;

import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** An official looks through the products of the own territory; everybody finds those of the establishments they may see. */
@UseCase
public class BrowseProducts {

    private final ProductDirectory directory;
    private final Clearance clearance;

    public BrowseProducts(ProductDirectory directory, Clearance clearance) {
        this.directory = directory;
        this.clearance = clearance;
    }

    public Page<ProductLine> search(ProductQuery query, Official by) {
        var scope = EstablishmentScope.of(by);
        return directory.search(query, clearance.narrowsLists() ? scope : scope.everything());
    }
}
