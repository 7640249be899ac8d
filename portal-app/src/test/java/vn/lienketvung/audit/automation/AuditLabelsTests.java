package vn.lienketvung.audit.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.lienketvung.shared.UseCase;

/** A refusal is shown by the name of its use case, so each use case needs one. */
class AuditLabelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyUseCaseHasANameInTheTrail(String language) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var labels = ResourceBundle.getBundle("messages/audit", Locale.of(language), control);
        assertThat(useCases())
                .isNotEmpty()
                .allMatch(name -> labels.containsKey("audit.action." + name));
    }

    private static List<String> useCases() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        return scanner.findCandidateComponents("vn.lienketvung").stream()
                .map(found -> ClassUtils.getShortName(String.valueOf(found.getBeanClassName())))
                .toList();
    }
}
