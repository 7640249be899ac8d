package vn.lienketvung.agreement.importing;

import java.util.List;

/**
 * The sheets of the template and the keys of their columns, in order. The first key of a sheet is also its mark; its
 * column holds the code that binds parties and commitments to their agreement.
 */
public final class PaperLayout {

    /** Grows when columns change, so that an old template is told from a damaged one. */
    public static final String VERSION = "HSG-1";

    /** The sheet of choices; beside its mark stands the version. */
    public static final String CODES = "danh-muc";

    public static final List<String> AGREEMENTS =
            List.of(
                    "thoa-thuan",
                    "title",
                    "kind",
                    "field",
                    "purpose",
                    "startsOn",
                    "endsOn",
                    "number",
                    "signedOn");

    public static final List<String> PARTIES =
            List.of(
                    "ben",
                    "organisation",
                    "focalPoint",
                    "contactName",
                    "contactPhone",
                    "contactEmail",
                    "benefit",
                    "signerName",
                    "signerPosition",
                    "capacity",
                    "decision");

    public static final List<String> COMMITMENTS =
            List.of(
                    "cam-ket",
                    "text",
                    "baseline",
                    "target",
                    "unit",
                    "dueOn",
                    "implementer",
                    "leaderName",
                    "leaderPosition",
                    "verifier",
                    "value",
                    "asOf");

    /** The code of the example row, which is passed over. */
    public static final String EXAMPLE = "VD";

    private PaperLayout() {}
}
