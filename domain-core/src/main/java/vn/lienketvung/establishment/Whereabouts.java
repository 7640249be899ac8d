package vn.lienketvung.establishment;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;

/**
 * Where an establishment is.
 *
 * @param commune the commune, ward or special zone, which lies in the province
 * @param address house, street, hamlet; null when nothing was said
 */
public record Whereabouts(ProvinceCode province, UnitId commune, @Nullable String address) {}
