package vn.lienketvung.identity.web;

/**
 * One entry of the main navigation.
 *
 * @param key names the entry for the {@code active} parameter of the layout and in the message {@code nav.<key>}
 */
record NavigationEntry(String key, String href, String icon) {}
