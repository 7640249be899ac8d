package vn.lienketvung.codelist.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.codelist.CodeEntries;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeList;
import vn.lienketvung.codelist.CodeListMother;
import vn.lienketvung.codelist.CodeLists;
import vn.lienketvung.codelist.CodeText;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaCodeEntriesTests {

    private static final CodeText BOAT = new CodeText("tàu cá", "fishing boats", 800, true);

    @Autowired CodeEntries entries;
    @Autowired CodeLists lists;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcClient sql;

    @Test
    void anEntryComesBackAsItWasStored() {
        var stored = entries.save(CodeListMother.entry("tau-ca", BOAT));
        flush();

        var found = entries.get(stored.id());

        assertThat(found).isNotSameAs(stored).usingRecursiveComparison().isEqualTo(stored);
        CodeListMother.revise(found, new CodeText("tàu", "boats", 801, false));
        CodeListMother.retire(found, CodeListMother.TODAY);
        flush();
        assertThat(entries.get(stored.id())).usingRecursiveComparison().isEqualTo(found);
    }

    @Test
    void theUnitsAreShippedInTheirOrder() {
        assertThat(lists.all()).extracting(CodeList::code).contains(CodeList.UNITS);
        assertThat(lists.get(CodeList.UNITS).measures()).isTrue();
        var book = entries.book(CodeList.UNITS, CodeListMother.TODAY);
        assertThat(book.offered())
                .extracting(CodeEntry::label)
                .startsWith("đồng")
                .contains("tấn", "tạ", "ha", "km", "m³", "lượt", "điểm", "hợp tác xã", "sản phẩm")
                .contains("hộ", "lao động", "%", "triệu đồng", "tỷ đồng", "cuộc", "lớp", "hồ sơ")
                .contains("bộ dữ liệu", "trạm");
        assertThat(book.entries())
                .allMatch(entry -> book.find(entry.label()).orElseThrow() == entry);
        assertThat(entries.of("khong-co")).isEmpty();
    }

    @Test
    void everybodyReadsTheListsAndOnlyAdministratorsKeepThem() {
        assertThat(viewpoint.as(Sight.VISITOR, this::units)).isPositive();
        assertThat(viewpoint.as(Sight.NOBODY, this::units)).isZero();
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.LAN.sight(),
                                () -> {
                                    entries.save(CodeListMother.entry("tau-ca", BOAT));
                                    entities.flush();
                                }))
                .hasMessageContaining("code_entry");
    }

    @Test
    void aLabelStandsInAListOnceInTheDatabaseToo() {
        entries.save(CodeListMother.entry("tan-2", new CodeText("TAN", "tonnes", 9, false)));

        assertThatThrownBy(entities::flush).hasMessageContaining("code_entry_label_once_per_list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from code_entry where code = 'tan'",
                "update code_entry set code = 'tan-moi' where code = 'tan'",
                "update code_list set name = 'Tên khác'",
                "insert into code_list values ('x', 'Tên', 'Name', 'Mục đích', 'Purpose', false)"
            })
    void noEntryIsDeletedOrRecodedAndNoListMade(String statement) {
        assertThatThrownBy(
                        () -> viewpoint.run(Cast.QUAN.sight(), () -> sql.sql(statement).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int units() {
        return entries.of(CodeList.UNITS).size();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
