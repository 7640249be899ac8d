package vn.lienketvung.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

/** The public summaries of signed agreements; read by anybody, kept by the database apart from the records themselves. */
public interface PublicRegister {

    /**
     * @param page from 1
     */
    Page<PublicAgreement> search(Filter filter, int page, int size);

    Optional<PublicAgreement> find(AgreementId id);

    /** How many signed agreements the leads keep back; nothing tells which. */
    long restricted();

    /** The years in which published agreements were signed, the last first. */
    List<Integer> years();

    /** What the list is narrowed to. */
    record Filter(
            @Nullable CooperationField field,
            @Nullable ProvinceCode province,
            @Nullable Integer year) {}
}
