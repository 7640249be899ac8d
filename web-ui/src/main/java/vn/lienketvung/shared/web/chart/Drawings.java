package vn.lienketvung.shared.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import vn.lienketvung.shared.web.Fmt;

/** SVG files that need nothing else: drawn by a template, with their source in them. */
@Component
class Drawings {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final SpringTemplateEngine engine;
    private final ApplicationContext beans;
    private final Fmt fmt;

    Drawings(SpringTemplateEngine engine, ApplicationContext beans, Fmt fmt) {
        this.engine = engine;
        this.beans = beans;
        this.fmt = fmt;
    }

    /**
     * @param file what the template calls {@code file}
     * @param name of the file without ending, in letters without marks
     */
    ResponseEntity<byte[]> answer(String template, Object file, String name) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".svg", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(drawn(template, file).getBytes(StandardCharsets.UTF_8));
    }

    private String drawn(String template, Object file) {
        var context =
                new Context(
                        LocaleContextHolder.getLocale(),
                        Map.of(
                                "file",
                                file,
                                ThymeleafEvaluationContext
                                        .THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                                new ThymeleafEvaluationContext(beans, null)));
        return engine.process(template, context);
    }

    /** The line under the chart as a sentence. */
    String source(ChartFoot foot) {
        var asOf = foot.asOf() == null ? null : say("chart.as-of", fmt.date(foot.asOf()));
        return Stream.of(say("chart.source", foot.source()), asOf, foot.note())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    String say(String key, Object... arguments) {
        return beans.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String language() {
        return fmt.lang();
    }

    /** Texts in SVG do not wrap, so they are parted here. */
    static List<String> parted(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
