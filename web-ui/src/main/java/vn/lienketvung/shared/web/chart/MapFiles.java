package vn.lienketvung.shared.web.chart;

import java.nio.charset.StandardCharsets;
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

/** Gives a map away as an SVG file that needs nothing else: drawn by the fragment of the pages, in their colours. */
@Component
public class MapFiles {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final SpringTemplateEngine engine;
    private final ApplicationContext beans;
    private final Fmt fmt;

    MapFiles(SpringTemplateEngine engine, ApplicationContext beans, Fmt fmt) {
        this.engine = engine;
        this.beans = beans;
        this.fmt = fmt;
    }

    /**
     * @param foot the line under the chart on its page, for source, day and note
     * @param name of the file without ending, in letters without marks
     */
    public ResponseEntity<byte[]> answer(ProvinceMap map, ChartFoot foot, String name) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".svg", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(drawn(map, foot).getBytes(StandardCharsets.UTF_8));
    }

    String drawn(ProvinceMap map, ChartFoot foot) {
        var context =
                new Context(
                        LocaleContextHolder.getLocale(),
                        Map.of(
                                "file",
                                MapFile.of(map, source(foot), fmt.lang()),
                                ThymeleafEvaluationContext
                                        .THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                                new ThymeleafEvaluationContext(beans, null)));
        return engine.process("shared/map-file", context);
    }

    private String source(ChartFoot foot) {
        var asOf = foot.asOf() == null ? null : word("chart.as-of", fmt.date(foot.asOf()));
        var said =
                Stream.of(word("chart.source", foot.source()), asOf, foot.note())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return said + ". " + word("chart.map.boundaries");
    }

    private String word(String key, Object... arguments) {
        return beans.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
