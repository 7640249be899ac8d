package vn.lienketvung.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of consents in a list. */
public final class InMemoryConsentTexts implements ConsentTexts {

    private final List<ConsentVersion> versions = new ArrayList<>();

    @Override
    public ConsentTextId number(ConsentText text, Instant at) {
        return versions.stream()
                .filter(each -> each.text().equals(text))
                .map(ConsentVersion::id)
                .findFirst()
                .orElseGet(() -> add(text, at));
    }

    private ConsentTextId add(ConsentText text, Instant at) {
        var before =
                versions.stream()
                        .map(ConsentVersion::text)
                        .filter(each -> each.topic() == text.topic())
                        .filter(each -> each.language().equals(text.language()))
                        .count();
        var id = ConsentTextId.of(text, (int) before + 1);
        versions.add(new ConsentVersion(id, text, at));
        return id;
    }

    @Override
    public Optional<ConsentVersion> find(ConsentTextId id) {
        return versions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
