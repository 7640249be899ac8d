package vn.lienketvung.geography;

/** A region of one zoning scheme; the same code in another scheme is another region. */
public record Region(ZoningScheme scheme, RegionCode code, String name, String nameEnglish) {}
