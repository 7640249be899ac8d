package vn.lienketvung.audit.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.UseCase;

/** A refusal is shown by the name of its use case, so each use case needs one. */
class AuditLabelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyUseCaseHasANameInTheTrail(String language) {
        var labels = labels(language);
        assertThat(useCases())
                .isNotEmpty()
                .allMatch(name -> labels.containsKey("audit.action." + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everySubjectOfAnEventHasANameInTheTrail(String language) {
        var labels = labels(language);
        assertThat(subjects())
                .contains("agreement", "review")
                .allMatch(subject -> labels.containsKey("audit.subject." + subject));
    }

    private static ResourceBundle labels(String language) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages/audit", Locale.of(language), control);
    }

    /** The events of a context name their subject in a constant of the interface they share. */
    private static Set<String> subjects() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        return scanner.findCandidateComponents("vn.lienketvung").stream()
                .map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(event -> Stream.of(event.getFields()))
                .filter(field -> field.getName().equals("SUBJECT"))
                .map(field -> String.valueOf(ReflectionUtils.getField(field, null)))
                .collect(Collectors.toSet());
    }

    private static List<String> useCases() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        return scanner.findCandidateComponents("vn.lienketvung").stream()
                .map(found -> ClassUtils.getShortName(String.valueOf(found.getBeanClassName())))
                .toList();
    }
}
