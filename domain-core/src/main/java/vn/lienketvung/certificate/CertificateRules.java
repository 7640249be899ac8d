package vn.lienketvung.certificate;

/**
 * What a portal lets provinces do with certificates.
 *
 * @param fourMeanwhile whether a province that sends a product on for five stars recognises four at once, which hold until the
 *     ministry has decided; no decree says so or forbids it, and therefore it is off unless an operator turns it on
 */
public record CertificateRules(boolean fourMeanwhile) {

    public static final CertificateRules DEFAULT = new CertificateRules(false);
}
