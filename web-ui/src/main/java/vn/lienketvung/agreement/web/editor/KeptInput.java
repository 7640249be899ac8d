package vn.lienketvung.agreement.web.editor;

import java.time.Instant;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.DraftInput;

/**
 * What the page says about input that was kept and not saved.
 *
 * @param shown whether the page shows it, rather than the text as stored
 * @param overtaken whether somebody has changed the agreement since
 */
record KeptInput(Instant at, boolean shown, boolean overtaken) {

    static KeptInput of(DraftInput input, Agreement agreement, boolean shown) {
        var version = agreement.version();
        return new KeptInput(input.at(), shown, version != null && version != input.baseVersion());
    }
}
