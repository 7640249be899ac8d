package vn.lienketvung.enquiry.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.enquiry.EnquiryContact;
import vn.lienketvung.enquiry.EnquiryContactId;
import vn.lienketvung.enquiry.EnquiryContacts;
import vn.lienketvung.enquiry.EnquiryId;

@Transactional(readOnly = true)
interface JpaEnquiryContacts extends EnquiryContacts, Repository<EnquiryContact, EnquiryContactId> {

    @Override
    @Transactional
    EnquiryContact save(EnquiryContact contact);

    @Override
    @Query("select c from EnquiryContact c where c.id = :id")
    Optional<EnquiryContact> findById(EnquiryContactId id);

    @Override
    @Transactional
    default void deleteOf(EnquiryId enquiry) {
        deleteBoth(enquiry.value());
    }

    @Modifying(flushAutomatically = true)
    @Transactional
    @Query("delete from EnquiryContact c where c.id.enquiry = :enquiry")
    void deleteBoth(UUID enquiry);
}
