package vn.lienketvung.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.Page;

/** The read side of organisations without a database; names of provinces are left out. */
public record InMemoryOrganisationDirectory(List<Organisation> bodies)
        implements OrganisationDirectory {

    @Override
    public Optional<OrganisationSummary> find(OrganisationId id) {
        return active().stream().filter(body -> body.id().equals(id)).findFirst();
    }

    @Override
    public List<OrganisationSummary> findAll(Collection<OrganisationId> ids) {
        return active().stream().filter(body -> ids.contains(body.id())).toList();
    }

    @Override
    public List<OrganisationSummary> mayBeParty() {
        return active().stream().filter(body -> body.kind().mayBeParty()).toList();
    }

    @Override
    public List<OrganisationSummary> active() {
        return bodies.stream().map(InMemoryOrganisationDirectory::summary).toList();
    }

    @Override
    public Page<OrganisationSummary> search(OrganisationQuery query) {
        throw new UnsupportedOperationException();
    }

    private static OrganisationSummary summary(Organisation body) {
        return new OrganisationSummary(
                body.id(),
                body.kind(),
                body.name(),
                body.nameEnglish(),
                body.province(),
                null,
                null,
                body.region(),
                body.parent(),
                body.isActive());
    }
}
