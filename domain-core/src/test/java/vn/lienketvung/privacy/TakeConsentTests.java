package vn.lienketvung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.ActionRefused;

class TakeConsentTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final InMemoryConsentTexts texts = new InMemoryConsentTexts();
    private List<String> words = List.of("Chỉ để gọi lại.", "Tôi đồng ý");
    private final ConsentWording wording = topic -> new ConsentText(topic, "vi", words);
    private final TakeConsent consents =
            new TakeConsent(wording, texts, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void nothingIsAgreedToByDefault() {
        assertThat(consents.take(ConsentTopic.DECLARATION, false, digest())).isNull();
    }

    @Test
    void theVersionAgreedToHoldsTheWordsThatWereRead() {
        var id =
                consents.take(
                        ConsentTopic.REPORT_OF_FAKE, true, digestOf(ConsentTopic.REPORT_OF_FAKE));
        assertThat(id).hasToString("report-of-fake-vi-1");
        var kept = texts.find(id).orElseThrow();
        assertThat(kept.text().words()).isEqualTo(words);
        assertThat(kept.text().ticked()).isEqualTo("Tôi đồng ý");
        assertThat(kept.since()).isEqualTo(NOW);
    }

    @Test
    void otherWordsAreAnotherVersionAndTheSameAreNot() {
        var first = consents.take(ConsentTopic.DECLARATION, true, digest());
        assertThat(consents.take(ConsentTopic.DECLARATION, true, digest())).isEqualTo(first);
        words = List.of("Chỉ để gọi lại", "Tôi đồng ý");
        assertThat(consents.take(ConsentTopic.DECLARATION, true, digest()))
                .isEqualTo(new ConsentTextId("declaration-vi-2"));
    }

    @Test
    void whoReadOtherWordsReadsAgain() {
        var read = digest();
        words = List.of("Dùng cho mọi việc.", "Tôi đồng ý");
        for (var stale : new String[] {read, null, ""})
            assertThatThrownBy(() -> consents.take(ConsentTopic.DECLARATION, true, stale))
                    .isInstanceOfSatisfying(
                            ActionRefused.class,
                            refused ->
                                    assertThat(refused.refusals().getFirst().field())
                                            .isEqualTo("consent"));
    }

    @Test
    void onlyNamesOfVersionsAreRead() {
        assertThat(ConsentTextId.read("declaration-vi-2")).isPresent();
        for (var odd : List.of("", "declaration", "declaration-vi-0", "../etc-vi-1", "A-vi-1"))
            assertThat(ConsentTextId.read(odd)).as(odd).isEmpty();
    }

    private String digest() {
        return digestOf(ConsentTopic.DECLARATION);
    }

    private String digestOf(ConsentTopic topic) {
        return wording.of(topic).digest();
    }
}
