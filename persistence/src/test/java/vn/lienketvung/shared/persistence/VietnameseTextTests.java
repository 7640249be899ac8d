package vn.lienketvung.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class VietnameseTextTests {

    @Autowired JdbcClient sql;

    @Test
    void marksAreLeftOutOfSearch() {
        assertThat(
                        sql.sql("select portal_unaccent(lower('ĐỒNG NAI ưỡn Tây Ninh'))")
                                .query(String.class)
                                .single())
                .isEqualTo("dong nai uon tay ninh");
    }

    @Test
    void namesSortInVietnameseOrder() {
        assertThat(
                        sql.sql(
                                        """
                                        select x from unnest(array['đường','an','Dũng','ân','Đặng','ăn','dương']) x
                                        order by x collate "vi-x-icu"
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("an", "ăn", "ân", "Dũng", "dương", "Đặng", "đường");
    }
}
