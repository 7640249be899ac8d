package vn.lienketvung.agreement;

/** The field in which provinces work together; the taxonomy of Resolution 57/NQ-CP of 21 April 2022. */
public enum CooperationField {
    AGRICULTURE_CONSUMPTION,
    INDUSTRY,
    TRADE_PROMOTION,
    LOGISTICS_INFRASTRUCTURE,
    TOURISM,
    WATER_CLIMATE_ENVIRONMENT,
    DISASTER_EPIDEMIC,
    SCIENCE_TRAINING,
    CULTURE_SOCIETY,
    SECURITY_ORDER
}
