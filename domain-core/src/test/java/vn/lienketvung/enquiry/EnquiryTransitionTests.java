package vn.lienketvung.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;

/** Every pair of states: what the table of transitions allows the enquiry does, and nothing else. */
class EnquiryTransitionTests {

    @ParameterizedTest
    @MethodSource("pairs")
    void theTableIsWhatTheEnquiryDoes(EnquiryState from, EnquiryState to) {
        var enquiry = at(from);
        if (from.mayBecome(to)) {
            EnquiryMother.lead(enquiry, to);
            assertThat(enquiry.state()).isEqualTo(to);
            assertThat(enquiry.endedAt()).isNotNull();
        } else {
            var before = enquiry.endedAt();
            assertThatThrownBy(() -> EnquiryMother.lead(enquiry, to))
                    .isInstanceOf(EditConflict.class);
            assertThat(enquiry.state()).isEqualTo(from);
            assertThat(enquiry.endedAt()).isEqualTo(before);
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(EnquiryState.values())
                .flatMap(from ->
                        Arrays.stream(EnquiryState.values())
                                .filter(to -> to != EnquiryState.OPEN)
                                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @EnumSource(EnquiryState.class)
    void onlyThoseWhoMetSayWhatCameOfIt(EnquiryState state) {
        var enquiry = at(state);
        for (var side : EnquirySide.values()) {
            assertThat(enquiry.maySay(side)).isEqualTo(state == EnquiryState.AGREED);
            if (state != EnquiryState.AGREED)
                assertThatThrownBy(() -> EnquiryMother.say(enquiry, side, TradeOutcome.NOTHING))
                        .isInstanceOf(ActionRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(EnquirySide.class)
    void aFinalWordStandsAndTalkingIsNone(EnquirySide side) {
        var enquiry = at(EnquiryState.AGREED);
        EnquiryMother.say(enquiry, side, TradeOutcome.TALKING);
        EnquiryMother.say(enquiry, side, TradeOutcome.TRADED);
        assertThat(enquiry.outcomeOf(side).outcome()).isEqualTo(TradeOutcome.TRADED);
        assertThatThrownBy(() -> EnquiryMother.say(enquiry, side, TradeOutcome.NOTHING))
                .isInstanceOf(ActionRefused.class);
        var other = side == EnquirySide.BUYER ? EnquirySide.PRODUCER : EnquirySide.BUYER;
        assertThat(enquiry.outcomeOf(other)).isNull();
    }

    private static Enquiry at(EnquiryState state) {
        var enquiry = EnquiryMother.open(UUID.randomUUID());
        EnquiryMother.lead(enquiry, state);
        return enquiry;
    }
}
