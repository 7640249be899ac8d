package vn.lienketvung.report.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.Places;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportPeriod;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.VietnameseWords;

/** Names of periods, bodies and tables, for templates as {@code @reportWords}. */
@Component
class ReportWords {

    private final MessageSource messages;
    private final VietnameseWords vietnamese;
    private final Places places;
    private final Fmt fmt;

    ReportWords(MessageSource messages, VietnameseWords vietnamese, Places places, Fmt fmt) {
        this.messages = messages;
        this.vietnamese = vietnamese;
        this.places = places;
        this.fmt = fmt;
    }

    /** Six months of a year, such as "6 tháng đầu năm 2026". */
    public String period(ReportPeriod period) {
        return onPage().say("report.half." + period.half(), String.valueOf(period.year()));
    }

    /** The province's name, or that it is the nation. */
    public String body(SixMonthReport report) {
        var province = report.body().province();
        return province == null ? onPage().say("report.nation") : name(province);
    }

    private String name(ProvinceCode province) {
        return names().getOrDefault(province.value(), province.value());
    }

    ReportTables tables(SixMonthReport report, Figures figures, Map<String, ReportId> provincial) {
        return new ReportTables(report, figures, places, provincial, onPage());
    }

    ReportTables tablesOnPaper(SixMonthReport report, Figures figures) {
        return new ReportTables(report, figures, places, Map.of(), onPaper());
    }

    /** The provinces by code, in the order of their regions. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var region : places.regions())
            for (var province : region.provinces())
                names.put(province.code().value(), province.name());
        return names;
    }

    String rowName(SixMonthReport report, Cell cell) {
        return tables(report, Figures.NONE, Map.of()).rowName(cell.table(), cell.row());
    }

    String say(String key, Object... arguments) {
        return onPage().say(key, arguments);
    }

    String number(BigDecimal number) {
        return onPage().number(number);
    }

    Speech onPaper() {
        return new Speech() {
            @Override
            public String say(String key, Object... arguments) {
                return vietnamese.say(key, arguments);
            }

            @Override
            public String number(BigDecimal number) {
                return vietnamese.number(number);
            }
        };
    }

    private Speech onPage() {
        return new Speech() {
            @Override
            public String say(String key, Object... arguments) {
                return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
            }

            @Override
            public String number(BigDecimal number) {
                return fmt.number(number);
            }
        };
    }
}
