package vn.lienketvung.audit.automation;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.lienketvung.audit.AuditReport;
import vn.lienketvung.audit.BrokenRow;
import vn.lienketvung.audit.ChainReport;

/** The result of a check in words, for a terminal. */
record CheckText(ResourceBundle words, Locale locale) {

    /**
     * @param language {@code vi} or {@code en}
     */
    static CheckText in(String language) {
        var locale = Locale.of(language);
        // Without it, a machine set to another language would lend that one instead of Vietnamese.
        var noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new CheckText(
                ResourceBundle.getBundle("messages/audit", locale, noFallback), locale);
    }

    Stream<String> lines(AuditReport report) {
        List<BrokenRow> broken = report.broken();
        String verdict =
                broken.isEmpty()
                        ? say("audit.check.intact", report.chains().size(), report.events())
                        : say("audit.check.broken", broken.size());
        return Stream.concat(report.chains().stream().map(this::line), Stream.of(verdict));
    }

    String heads(Path file, boolean found) {
        return say(found ? "audit.check.heads" : "audit.check.no-heads", file);
    }

    private String line(ChainReport chain) {
        String start = say("audit.check.chain", chain.chain(), chain.events());
        BrokenRow broken = chain.broken();
        return broken == null ? start : start + " – " + broken(broken);
    }

    private String broken(BrokenRow row) {
        String fault = say("audit.fault." + row.fault(), row.detail());
        return say("audit.check.row", row.seq(), fault);
    }

    private String say(String key, Object... facts) {
        return new MessageFormat(words.getString(key), locale).format(facts);
    }
}
