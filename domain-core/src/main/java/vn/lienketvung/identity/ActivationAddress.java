package vn.lienketvung.identity;

/**
 * Where one-time links lead: always the portal's declared address, never the one a browser asked for.
 *
 * @param base the public address of the portal, without a slash at its end
 */
public record ActivationAddress(String base) {

    /** The path before the token. */
    public static final String PATH = "/kich-hoat/";

    public ActivationAddress {
        base = base.replaceFirst("/+$", "");
    }

    public String of(ActivationToken token) {
        return base + PATH + token.value();
    }
}
