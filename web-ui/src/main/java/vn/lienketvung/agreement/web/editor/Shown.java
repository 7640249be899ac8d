package vn.lienketvung.agreement.web.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Fmt;

/** How stored values stand in the editor's fields: as they would be typed. */
final class Shown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Shown() {}

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.format(DATE);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Fmt.typed(number);
    }

    static String id(@Nullable OrganisationId id) {
        return id == null ? "" : id.toString();
    }
}
