package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.shared.NotFound;

/** How the steps of a declaration are called in addresses. */
final class DeclarationSteps {

    static final String ADDRESS = "/dang-ky-co-so";
    static final String CHECK = "kiem-tra";

    private static final Map<DeclarationStep, String> SLUGS =
            new EnumMap<>(
                    Map.of(
                            DeclarationStep.BODY, "co-so",
                            DeclarationStep.PLACE, "dia-chi",
                            DeclarationStep.WORK, "hoat-dong",
                            DeclarationStep.CONTACT, "nguoi-dai-dien"));

    private DeclarationSteps() {}

    static DeclarationStep of(String slug) {
        return Arrays.stream(DeclarationStep.values())
                .filter(step -> slug.equals(SLUGS.get(step)))
                .findFirst()
                .orElseThrow(() -> new NotFound("step", slug));
    }

    static String slug(DeclarationStep step) {
        return SLUGS.getOrDefault(step, CHECK);
    }
}
