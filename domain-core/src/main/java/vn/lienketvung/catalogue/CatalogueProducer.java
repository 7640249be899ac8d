package vn.lienketvung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Sector;

/** What the public reads of an establishment that shows products; nothing of its people. */
public record CatalogueProducer(
        String address,
        String name,
        EstablishmentKind kind,
        String commune,
        String provinceName,
        List<Sector> sectors,
        @Nullable String website,
        List<ProductCard> products) {}
