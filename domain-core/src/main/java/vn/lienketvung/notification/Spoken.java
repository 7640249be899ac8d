package vn.lienketvung.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.lienketvung.shared.VietnamTime;

/** Arguments of a notice as a sentence says them. */
public final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(VietnamTime.ZONE);

    private Spoken() {}

    /** An ISO day becomes {@code 09/03/2026}, an ISO moment {@code 14:05 09/03/2026} in Vietnam; all else stays. */
    public static Object[] of(List<String> arguments) {
        return arguments.stream().map(Spoken::of).toArray();
    }

    private static String of(String argument) {
        if (argument.matches("\\d{4}-\\d{2}-\\d{2}")) return DAY.format(LocalDate.parse(argument));
        if (argument.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z"))
            return MOMENT.format(Instant.parse(argument));
        return argument;
    }
}
