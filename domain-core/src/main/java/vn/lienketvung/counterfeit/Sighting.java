package vn.lienketvung.counterfeit;

import java.time.LocalDate;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Where and when the goods were seen, and what looked wrong, in the reporter's words.
 *
 * @param seenIn the code of the province; of the reporter's own for a shop on the web
 * @param shop the shop, market or page
 */
public record Sighting(String seenIn, String shop, LocalDate seenOn, String words) {

    public ProvinceCode province() {
        return new ProvinceCode(seenIn);
    }
}
