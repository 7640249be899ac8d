package vn.lienketvung.catalogue;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.ocop.ProductGroup;

/**
 * A product as lists show it.
 *
 * @param address its name and its code, the last part of its address
 * @param maker null when nobody published it
 * @param recognition of a product of the published lists; null for one of the register
 * @param stars null for none
 * @param harvest the months in which there is some, from January on; none when that was not said
 * @param picture the digest of the small picture that stands first; null for none
 */
public record ProductCard(
        String address,
        String name,
        ProductGroup group,
        ProvinceCode province,
        String provinceName,
        @Nullable String maker,
        @Nullable Recognition recognition,
        @Nullable Stars stars,
        List<Month> harvest,
        @Nullable String picture) {}
