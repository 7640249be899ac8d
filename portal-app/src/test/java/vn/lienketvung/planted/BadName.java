package vn.lienketvung.planted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.beans.factory.annotation.Autowired;

/** Every fault the rules of the architecture must catch; no part of the portal. */
public class BadName {

    @Autowired Runnable injected;

    DateTimeFormatter style = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);

    LocalDate day = LocalDate.now();

    public static class SomeHelper {}
}
