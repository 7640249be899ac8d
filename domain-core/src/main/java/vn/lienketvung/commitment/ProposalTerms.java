package vn.lienketvung.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What a proposal asks for.
 *
 * @param newDueOn the day proposed by an extension
 * @param cause why it is not kept
 * @param remedy what became of the remedy
 * @param acceptor the body that shall take it over
 */
public record ProposalTerms(
        ProposalKind kind,
        String reason,
        @Nullable LocalDate newDueOn,
        @Nullable NonPerformanceCause cause,
        @Nullable RemedyState remedy,
        @Nullable UUID acceptor,
        @Nullable String acceptorName,
        @Nullable String acceptorProvince) {

    public static ProposalTerms extension(LocalDate newDueOn, String reason) {
        return new ProposalTerms(
                ProposalKind.EXTENSION, reason, newDueOn, null, null, null, null, null);
    }

    public static ProposalTerms notFulfilled(
            NonPerformanceCause cause, RemedyState remedy, String reason) {
        return new ProposalTerms(
                ProposalKind.NOT_FULFILLED, reason, null, cause, remedy, null, null, null);
    }

    public static ProposalTerms waiver(String reason) {
        return new ProposalTerms(ProposalKind.WAIVER, reason, null, null, null, null, null, null);
    }

    static ProposalTerms transfer(Organisation acceptor, String reason) {
        var province = acceptor.province();
        return new ProposalTerms(
                ProposalKind.TRANSFER,
                reason,
                null,
                null,
                null,
                acceptor.id().value(),
                acceptor.name(),
                province == null ? null : province.value());
    }

    public @Nullable OrganisationId acceptorId() {
        return acceptor == null ? null : new OrganisationId(acceptor);
    }
}
