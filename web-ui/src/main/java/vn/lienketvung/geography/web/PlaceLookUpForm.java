package vn.lienketvung.geography.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.geography.PlaceQuery;
import vn.lienketvung.shared.Refusal;

/**
 * What somebody typed to look up a place.
 *
 * @param text a name or code
 * @param day dd/MM/yyyy; empty means today
 */
record PlaceLookUpForm(String text, String day) {

    private static final int LONGEST = 100;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public boolean isUntouched() {
        return text.isBlank() && day.isBlank();
    }

    PlaceQuery query() {
        return PlaceQuery.of(text);
    }

    /** Empty when what was typed is no date. */
    Optional<LocalDate> dayOr(LocalDate today) {
        if (day.isBlank()) return Optional.of(today);
        try {
            return Optional.of(LocalDate.parse(day.strip(), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Everything that stands against an answer, in the order of the fields. */
    List<Refusal> problems(LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        if (text.length() > LONGEST) {
            problems.add(Refusal.at("tu-khoa", "geography.lookup.error.long", LONGEST));
        } else if (query().isTooShort()) {
            problems.add(Refusal.at("tu-khoa", "geography.lookup.error.short"));
        }
        Optional<LocalDate> asked = dayOr(today);
        if (asked.isEmpty()) {
            problems.add(Refusal.at("ngay", "geography.lookup.error.day", DAY.format(today)));
        } else if (asked.get().isAfter(today)) {
            problems.add(Refusal.at("ngay", "geography.lookup.error.future", DAY.format(today)));
        }
        return problems;
    }
}
