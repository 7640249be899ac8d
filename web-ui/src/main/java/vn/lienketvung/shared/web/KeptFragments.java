package vn.lienketvung.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code portal:kept="~{page :: row(line=${line})}"} stands for {@code th:replace}, where the markup depends on nothing but
 * the named parameters and the language: made once for equal parameters, then written as it was. There is nothing to
 * invalidate, because whatever changes the markup changes a parameter. Parameters are records, enums, texts and lists of
 * these; {@code KeptFragmentsTests} sees to it that a fragment uses only its own.
 */
@Component
class KeptFragments extends AbstractProcessorDialect {

    /** In characters of two bytes, so at most an eighth of the memory; what is asked for least is forgotten first. */
    private static final long MOST = Runtime.getRuntime().maxMemory() / 16;

    /** After th:each, before everything else. */
    private static final int PRECEDENCE = 300;

    /** A form carries secrets and a number of its own: it is made anew each time. */
    private static final String FORM = "<form";

    private record Key(
            String template, Set<String> fragment, Map<String, Object> parameters, Locale locale) {}

    private final Cache<Key, String> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Key _, String markup) -> markup.length())
                    .build();

    KeptFragments() {
        super("Portal", "portal", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Kept(prefix));
    }

    private String markup(Fragment fragment, IEngineContext context) {
        var template = fragment.getTemplateModel().getTemplateData();
        var key =
                new Key(
                        template.getTemplate(),
                        template.getTemplateSelectors(),
                        fragment.getParameters(),
                        context.getLocale());
        var known = kept.getIfPresent(key);
        if (known != null) return known;
        var made = made(fragment, context);
        if (made.contains(FORM)) return made;
        kept.put(key, made);
        return made;
    }

    private static String made(Fragment fragment, IEngineContext context) {
        var markup = new StringWriter();
        context.increaseLevel();
        try {
            context.setVariables(fragment.getParameters());
            context.getConfiguration()
                    .getTemplateManager()
                    .process(fragment.getTemplateModel(), context, markup);
        } finally {
            context.decreaseLevel();
        }
        return markup.toString();
    }

    private final class Kept extends AbstractAttributeTagProcessor {

        Kept(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "kept", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            var fragment =
                    (Fragment)
                            StandardExpressions.getExpressionParser(context.getConfiguration())
                                    .parseExpression(context, value)
                                    .execute(context);
            structure.replaceWith(markup(fragment, (IEngineContext) context), false);
        }
    }
}
