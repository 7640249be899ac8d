package vn.lienketvung.register.web;

import java.util.Arrays;
import java.util.Optional;

/** A part of the agreement page, with the last piece of its address. */
enum Tab {
    OVERVIEW("tong-quan"),
    COMMITMENTS("cam-ket"),
    RESOURCES("nguon-luc"),
    PARTIES("cac-ben"),
    DOCUMENTS("tai-lieu"),
    EXCHANGE("trao-doi"),
    HISTORY("nhat-ky");

    /** The addresses of the tabs that only show, for a mapping; the exchange and the resources have pages of their own. */
    static final String PATTERN = "tong-quan|cam-ket|cac-ben|tai-lieu|nhat-ky";

    private final String address;

    Tab(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    static Optional<Tab> of(String address) {
        return Arrays.stream(values()).filter(tab -> tab.address.equals(address)).findFirst();
    }
}
