package vn.lienketvung.enquiry.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.enquiry.Enquiry;
import vn.lienketvung.enquiry.EnquiryContactId;
import vn.lienketvung.enquiry.EnquiryMother;
import vn.lienketvung.enquiry.EnquirySide;
import vn.lienketvung.enquiry.EnquiryState;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Sight;

class JpaEnquiryContactsTests extends EnquiryTable {

    @Test
    void roundTripOfAContact() {
        var kept = kept(EnquiryState.OPEN);
        var id = EnquiryContactId.of(kept.id(), EnquirySide.BUYER);
        entities.flush();
        entities.clear();
        assertThat(contacts.findById(id).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(EnquiryMother.contact(kept, EnquirySide.BUYER));
        contacts.deleteOf(kept.id());
        entities.clear();
        assertThat(contacts.findById(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EnquiryState.class)
    void theProducerReadsTheContactOnceItAgreedAndNobodyElseEver(EnquiryState state) {
        var kept = kept(state);
        assertThat(contactsSeenBy(Cast.BAY.sight(), kept))
                .isEqualTo(state == EnquiryState.AGREED ? 1 : 0);
        for (var stranger : strangers())
            assertThat(contactsSeenBy(stranger, kept)).as(stranger.toString()).isZero();
    }

    private static List<Sight> strangers() {
        return Stream.concat(
                        Stream.of(Sight.VISITOR, Sight.NOBODY),
                        Cast.everybody().stream()
                                .filter(each -> each != Cast.BAY)
                                .map(Official::sight))
                .toList();
    }

    private int contactsSeenBy(Sight sight, Enquiry enquiry) {
        return viewpoint.as(
                sight,
                () ->
                        sql.sql("select count(*) from enquiry_contact where enquiry = ?")
                                .param(enquiry.id().value())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void nobodyGivesTheContactOfAnotherProducer() {
        var given = EnquiryMother.contact(kept(EnquiryState.OPEN), EnquirySide.PRODUCER);
        assertThatThrownBy(() -> viewpoint.run(Cast.OANH.sight(), () -> contacts.save(given)))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void theProducerGivesItsContactWhileItAgrees() {
        var kept = kept(EnquiryState.OPEN);
        viewpoint.run(
                Cast.BAY.sight(),
                () -> {
                    EnquiryMother.lead(enquiries.get(kept.id()), EnquiryState.AGREED);
                    contacts.save(EnquiryMother.contact(kept, EnquirySide.PRODUCER));
                    entities.flush();
                });
        assertThat(contactsSeenBy(Cast.BAY.sight(), kept)).isEqualTo(2);
        viewpoint.run(Cast.BAY.sight(), () -> contacts.deleteOf(kept.id()));
        assertThat(contactsSeenBy(Cast.BAY.sight(), kept))
                .as("only the portal deletes")
                .isEqualTo(2);
    }
}
