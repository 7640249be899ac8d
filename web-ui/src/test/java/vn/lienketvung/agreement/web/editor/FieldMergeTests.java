package vn.lienketvung.agreement.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMergeTests {

    private static Map<String, String> values(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        return values;
    }

    @Test
    void eachFieldIsTakenFromTheSideThatWasChosen() {
        var merge =
                FieldMerge.of(
                        values("title", "của tôi", "purpose", "của tôi", "startsOn", "như nhau"),
                        values("title", "đã lưu", "purpose", "đã lưu", "startsOn", "như nhau"));
        assertThat(merge.differences())
                .extracting(FieldMerge.Difference::key)
                .containsExactly("title", "purpose");
        assertThat(merge.merged(Map.of("purpose", true)))
                .isEqualTo(values("title", "của tôi", "purpose", "đã lưu", "startsOn", "như nhau"));
    }

    @Test
    void whatOthersFilledInStaysUnlessItIsEmptiedOnPurpose() {
        var merge =
                FieldMerge.of(
                        values("number", "6/BB", "signedOn", ""),
                        values("number", "5/BB", "signedOn", "01/02/2023"));
        assertThat(merge.differences())
                .extracting(FieldMerge.Difference::takesTheirsAtFirst)
                .containsExactly(false, true);
        assertThat(merge.merged(Map.of("signedOn", false))).containsEntry("signedOn", "");
    }

    @Test
    void aRowIsComparedWithTheSameRowWhereverItStands() {
        var merge =
                FieldMerge.of(
                        values(
                                "c[0].id",
                                "a",
                                "c[0].text",
                                "A",
                                "c[1].id",
                                "b",
                                "c[1].text",
                                "B của tôi"),
                        values(
                                "c[0].id",
                                "b",
                                "c[0].text",
                                "B đã lưu",
                                "c[1].id",
                                "a",
                                "c[1].text",
                                "A"));
        assertThat(merge.differences())
                .extracting(FieldMerge.Difference::key)
                .containsExactly("c[1].text");
        assertThat(merge.merged(Map.of("c[1].text", true)))
                .containsEntry("c[1].id", "b")
                .containsEntry("c[1].text", "B đã lưu");
    }

    @Test
    void aRowThatOthersAddedStaysUnlessItIsLeftOut() {
        var merge =
                FieldMerge.of(
                        values("c[0].id", "a", "c[0].text", "A"),
                        values(
                                "c[0].id",
                                "a",
                                "c[0].text",
                                "A",
                                "c[1].id",
                                "n",
                                "c[1].text",
                                "Mới"));
        assertThat(merge.differences())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key()).isEqualTo("c[1]");
                    assertThat(row.isRow()).isTrue();
                    assertThat(row.takesTheirsAtFirst()).isTrue();
                });
        assertThat(merge.merged(Map.of())).containsEntry("c[1].text", "Mới");
        assertThat(merge.merged(Map.of("c[1]", false))).doesNotContainKey("c[1].text");
    }

    @Test
    void aRowThatOnlyITypedStaysUnlessItIsLeftOutAndTheOthersCloseUp() {
        var merge =
                FieldMerge.of(
                        values(
                                "c[0].id",
                                "",
                                "c[0].text",
                                "Của tôi",
                                "c[1].id",
                                "a",
                                "c[1].text",
                                "A"),
                        values("c[0].id", "a", "c[0].text", "A"));
        assertThat(merge.merged(Map.of()))
                .containsEntry("c[0].text", "Của tôi")
                .containsEntry("c[1].text", "A");
        assertThat(merge.merged(Map.of("c[0]", true)))
                .isEqualTo(values("c[0].id", "a", "c[0].text", "A"));
    }

    @Test
    void rowsWithoutIdAreComparedByTheirPlaceAndEmptyOnesAreNone() {
        var merge =
                FieldMerge.of(
                        values("k[0].body", "một", "k[1].body", ""), values("k[0].body", "hai"));
        assertThat(merge.differences())
                .extracting(FieldMerge.Difference::key)
                .containsExactly("k[0].body");
    }
}
