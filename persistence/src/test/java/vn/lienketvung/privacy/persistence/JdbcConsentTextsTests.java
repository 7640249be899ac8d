package vn.lienketvung.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.privacy.ConsentText;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.privacy.ConsentTexts;
import vn.lienketvung.privacy.ConsentTopic;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class JdbcConsentTextsTests {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    @Autowired ConsentTexts texts;
    @Autowired JdbcClient sql;

    @Test
    void wordsKeepTheirNumberAndOtherWordsGetTheNext() {
        var first = texts.number(text("vi", "Để gọi lại."), AT);
        var second = texts.number(text("vi", "Để gọi lại!"), AT.plusSeconds(60));
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(texts.number(text("vi", "Để gọi lại."), AT.plusSeconds(90))).isEqualTo(first);
        assertThat(texts.number(text("en", "Để gọi lại."), AT).value())
                .startsWith("report-of-fake-en-");
        var kept = texts.find(first).orElseThrow();
        assertThat(kept.text()).isEqualTo(text("vi", "Để gọi lại."));
        assertThat(kept.since()).isEqualTo(AT);
        assertThat(texts.find(new ConsentTextId("declaration-vi-9999"))).isEmpty();
    }

    @Test
    void aTextStands() {
        var id = texts.number(text("vi", "Không sửa được."), AT);
        assertThatThrownBy(() ->
                        sql.sql("update consent_text set words = '{x}' where id = :id")
                                .param("id", id.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static ConsentText text(String language, String first) {
        return new ConsentText(ConsentTopic.REPORT_OF_FAKE, language, List.of(first, "Tôi đồng ý"));
    }
}
