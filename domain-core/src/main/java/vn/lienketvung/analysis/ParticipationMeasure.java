package vn.lienketvung.analysis;

import java.util.Optional;
import java.util.stream.Stream;

/** What is counted commune by commune, to see who takes part in linkage. */
public enum ParticipationMeasure {
    /** Communes, wards and special zones of today: what the others are held against. */
    COMMUNES,
    /** Establishments at work that show a product to the public. */
    PRODUCERS,
    /** Products of the public catalogue: those of the portal's producers, and those of published lists. */
    PRODUCTS,
    /** Of these, those whose OCOP stars are valid today, or were published without a last day. */
    STARRED,
    /** Of these, those whose stars stand in a certificate issued in the portal. */
    CERTIFIED,
    /** Commitments that count, implemented by a body with its seat in a commune. */
    COMMITMENTS;

    /** As addresses write it. */
    public String text() {
        return switch (this) {
            case COMMUNES -> "xa-phuong";
            case PRODUCERS -> "co-so";
            case PRODUCTS -> "san-pham";
            case STARRED -> "co-sao";
            case CERTIFIED -> "chung-nhan";
            case COMMITMENTS -> "cam-ket";
        };
    }

    public static Optional<ParticipationMeasure> parse(String text) {
        return Stream.of(values()).filter(each -> each.text().equals(text)).findFirst();
    }
}
