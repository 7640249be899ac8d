package vn.lienketvung.geography;

/** A way of grouping the provinces into regions, laid down in a resolution or decision. */
public enum ZoningScheme {
    /** The six socio-economic regions of the 34 provinces (Resolution 252/2025/QH15). */
    SIX_REGIONS_OF_34,
    /** The six socio-economic regions of the 63 former provinces (Resolution 81/2023/QH15). */
    SIX_REGIONS_OF_63,
    /** The four key economic regions; they were drawn on the 63 former provinces and not redrawn since. */
    KEY_ECONOMIC_REGIONS
}
