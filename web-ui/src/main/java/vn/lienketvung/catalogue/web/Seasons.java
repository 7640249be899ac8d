package vn.lienketvung.catalogue.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Months in few letters: {@code 3–5, 12}; templates reach it as {@code @seasons}. */
@Component("seasons")
class Seasons {

    /** Empty for none; months in a row as a span, also across the turn of the year. */
    public String of(List<Month> months) {
        var spans = new ArrayList<String>();
        for (var month : months) {
            if (months.contains(month.minus(1)) && months.size() < Month.values().length) continue;
            var last = month;
            while (months.contains(last.plus(1)) && last.plus(1) != month) last = last.plus(1);
            spans.add(
                    month == last
                            ? "" + month.getValue()
                            : month.getValue() + "–" + last.getValue());
            if (months.size() == Month.values().length) break;
        }
        return String.join(", ", spans);
    }
}
