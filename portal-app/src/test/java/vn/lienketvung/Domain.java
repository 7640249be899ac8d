package vn.lienketvung;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jmolecules.ddd.annotation.AggregateRoot;

/** The types of domain-core, for the tests that hold documents and tests against them. */
final class Domain {

    /** Every type of a context, without tests and without the other layers. */
    static final List<JavaClass> TYPES =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .withImportOption(location -> !location.contains("/test-classes/"))
                            .withImportOption(location -> !location.contains("-tests.jar"))
                            .importPackages("vn.lienketvung")
                            .stream()
                            .filter(type ->
                                    type.getPackageName()
                                            .matches(
                                                    "vn\\.lienketvung\\.(?!portal$)[a-z]+(\\.correction|\\.duplicate)?"))
                            .toList();

    private Domain() {}

    static List<String> aggregates() {
        return TYPES.stream()
                .filter(type -> type.isAnnotatedWith(AggregateRoot.class))
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }
}
