package vn.lienketvung.reliability.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.Places;
import vn.lienketvung.reliability.Keeping;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.reliability.RecordPeriod;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.Fmt;

/** Says what records say, in the language of the reader; templates reach it as {@code @reliabilityWords}. */
@Component("reliabilityWords")
class ReliabilityWords {

    /** What a decision chooses when the record stays as it was. */
    static final String KEEP = "KEEP";

    private final MessageSource messages;
    private final Places places;
    private final Fmt fmt;

    ReliabilityWords(MessageSource messages, Places places, Fmt fmt) {
        this.messages = messages;
        this.places = places;
        this.fmt = fmt;
    }

    String say(String key, Object... arguments) {
        var written = Stream.of(arguments).map(fmt::argument).toArray();
        return messages.getMessage(key, written, LocaleContextHolder.getLocale());
    }

    public String period(RecordPeriod period) {
        return say("reliability.period", period.firstDay(), period.lastDay());
    }

    public String province(ProvinceCode code) {
        return places.regions().stream()
                .flatMap(region -> region.provinces().stream())
                .filter(each -> each.code().equals(code))
                .map(Places.ProvinceName::name)
                .findFirst()
                .orElseThrow();
    }

    String finding(ReliabilityRecord record) {
        var province = province(record.province());
        var score = record.score();
        return score == null
                ? say("reliability.finding.none", province)
                : say("reliability.finding", province, score);
    }

    String number(int number) {
        return fmt.number(number);
    }

    public @Nullable String score(@Nullable BigDecimal score) {
        return score == null ? null : fmt.number(score);
    }

    public String keeping(Keeping keeping) {
        return say("Keeping." + keeping.name());
    }

    /** The marks a commitment bore when the record was drawn up, each with its number; empty when it bore none. */
    public List<String> marks(RecordItem item) {
        var marks = item.drawnMarks();
        return Stream.of(
                        marks.extensions() > 0
                                ? say("reliability.mark.extensions", marks.extensions())
                                : "",
                        marks.returned() > 0
                                ? say("reliability.mark.returned", marks.returned())
                                : "",
                        marks.silent() ? say("reliability.mark.silent") : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What may be decided on a disputed commitment. */
    public List<Choice> findings(RecordItem item) {
        return Stream.concat(
                        Stream.of(
                                new Choice(
                                        KEEP,
                                        say("reliability.decide.keep", keeping(item.drawn())))),
                        Keeping.findings().stream()
                                .filter(each -> each != item.drawn())
                                .map(each ->
                                        new Choice(
                                                each.name(),
                                                say("reliability.decide.find", keeping(each)))))
                .toList();
    }
}
