package vn.lienketvung.commitment;

import vn.lienketvung.shared.Refusal;

/**
 * Why a commitment bears a mark.
 *
 * @param sentence the message that says it, with its arguments
 */
public record OutlookReason(OutlookMark mark, Refusal sentence) {

    static OutlookReason of(OutlookMark mark, String sentence, Object... arguments) {
        return new OutlookReason(mark, Refusal.of("commitment.outlook." + sentence, arguments));
    }
}
