package vn.lienketvung.product;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;

/**
 * Where something was grown or made.
 *
 * @param commune the commune, ward or special zone, which lies in the province
 */
public record Origin(ProvinceCode province, UnitId commune) {}
