package vn.lienketvung.operation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.annotation.Scheduled;

/** The health page names each timer in words, so each timer needs them in both languages. */
class TimerLabelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyTimerHasANameOnTheHealthPage(String language) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var labels = ResourceBundle.getBundle("messages/operation", Locale.of(language), control);
        assertThat(timers())
                .isNotEmpty()
                .allMatch(name -> labels.containsKey("operation.timer." + name));
    }

    private static List<String> timers() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.lienketvung")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .map(JavaMethod::getOwner)
                        .map(owner -> owner.getSimpleName())
                        .distinct()
                        .toList();
    }
}
