package vn.lienketvung.agreement.web.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.shared.ActionRefused;

class TypedValuesTests {

    private final TypedValues typed = new TypedValues();

    @Test
    void vietnameseNumbersAndDaysAreRead() {
        assertThat(typed.number("1.234,56", "a")).isEqualByComparingTo("1234.56");
        assertThat(typed.number("-3", "a")).isEqualByComparingTo("-3");
        assertThat(typed.number("  ", "a")).isNull();
        assertThat(typed.date("09/03/2027", "b")).isEqualTo(LocalDate.of(2027, 3, 9));
        typed.refuseIfUnread();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.56",
                "1 234",
                "12.34",
                "1.250,5 tấn",
                "1e9",
                "9999999999999999",
                "0,12345"
            })
    void otherNumbersAreRefusedAndNeverGuessed(String number) {
        typed.number(number, "target");

        assertThatThrownBy(typed::refuseIfUnread).isInstanceOf(ActionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "2027-03-09", "9/3/27", "03/13/2027", "01/01/0027"})
    void daysNoCalendarHasAreRefused(String day) {
        typed.date(day, "dueOn");

        assertThatThrownBy(typed::refuseIfUnread).isInstanceOf(ActionRefused.class);
    }

    @Test
    void rowsAreMovedOnlyWithinTheirList() {
        var rows = List.of("a", "b", "c");

        assertThat(EditorAction.of("up:2").applyTo(rows, () -> "")).containsExactly("a", "c", "b");
        assertThat(EditorAction.of("down:2").applyTo(rows, () -> "")).isEqualTo(rows);
        assertThat(EditorAction.of("up:0").applyTo(rows, () -> "")).isEqualTo(rows);
        assertThat(EditorAction.of("remove:7").applyTo(rows, () -> "")).isEqualTo(rows);
        assertThat(EditorAction.of("remove:x").applyTo(rows, () -> "")).isEqualTo(rows);
        assertThat(EditorAction.of("add").applyTo(rows, () -> "d")).endsWith("d");
    }
}
