package vn.lienketvung.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every {@code messages/<context>.properties} of all modules, read once into one map for each language: a page asks for
 * hundreds of messages, and would go through more than twenty bundles for each.
 * Vietnamese stands in for every language but English, and for what English lacks.
 */
class Messages extends AbstractMessageSource {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** The messages of one language, and those of them that take arguments once they were asked for. */
    private record Language(
            Locale locale, Map<String, String> texts, Map<String, MessageFormat> formats) {

        Language(Locale locale, Map<String, String> texts) {
            this(locale, Map.copyOf(texts), new ConcurrentHashMap<>());
        }

        @Nullable MessageFormat format(String code) {
            var text = texts.get(code);
            return text == null
                    ? null
                    : formats.computeIfAbsent(code, _ -> new MessageFormat(text, locale));
        }
    }

    private final Language vietnamese;
    private final Language english;

    Messages() throws IOException {
        var texts = new HashMap<String, String>();
        var translated = new HashMap<String, String>();
        for (var bundle :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties")) {
            var name = Objects.requireNonNull(bundle.getFilename());
            add(bundle, name.endsWith("_en.properties") ? translated : texts);
        }
        vietnamese = new Language(VIETNAMESE, texts);
        texts.putAll(translated);
        english = new Language(Locale.ENGLISH, texts);
    }

    private static void add(Resource bundle, Map<String, String> texts) throws IOException {
        var read = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (var key : read.stringPropertyNames())
            if (texts.put(key, read.getProperty(key)) != null)
                throw new IllegalStateException("Two bundles have the message " + key);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return of(locale).texts().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return of(locale).format(code);
    }

    private Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }
}
