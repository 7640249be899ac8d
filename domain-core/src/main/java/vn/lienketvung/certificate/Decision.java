package vn.lienketvung.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * A decision on paper.
 *
 * @param number with its symbol, such as {@code 512/QĐ-UBND}
 * @param signer who signed it, with the position
 */
public record Decision(String number, LocalDate decidedOn, String signer) {

    static final int LONGEST = 200;

    /**
     * @param decidedOn null for nothing typed, or no day
     * @param before what is missing beside it
     * @throws ActionRefused with everything that is missing
     */
    public static Decision of(
            String number,
            @Nullable LocalDate decidedOn,
            String signer,
            LocalDate earliest,
            LocalDate today,
            List<Refusal> before) {
        var problems = new ArrayList<>(before);
        require("number", number, problems);
        require("signer", signer, problems);
        if (decidedOn == null) problems.add(Refusal.at("decidedOn", "certificate.rule.day"));
        else if (decidedOn.isAfter(today) || decidedOn.isBefore(earliest))
            problems.add(Refusal.at("decidedOn", "certificate.rule.day-between", earliest, today));
        ActionRefused.ifAny(problems);
        if (decidedOn == null) throw new IllegalStateException("refused above");
        return new Decision(number.strip(), decidedOn, signer.strip());
    }

    static void require(String field, String said, List<Refusal> problems) {
        if (said.isBlank()) problems.add(Refusal.at(field, "certificate.rule.missing"));
        else if (said.strip().length() > LONGEST)
            problems.add(Refusal.at(field, "certificate.rule.too-long", LONGEST));
    }
}
