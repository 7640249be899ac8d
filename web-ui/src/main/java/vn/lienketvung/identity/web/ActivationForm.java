package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.EstablishFirstAdministrator.FirstAdministrator;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedText;

/**
 * What somebody fills in behind a one-time link; only the first administrator says who they are.
 *
 * @param password never filled: the field exists for its error messages
 * @param again like the password
 */
record ActivationForm(
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String position,
        @Nullable String organisation,
        @Nullable String password,
        @Nullable String again) {

    static final ActivationForm EMPTY = new ActivationForm(null, null, null, null, null, null);

    static ActivationForm typed(jakarta.servlet.http.HttpServletRequest request) {
        return new ActivationForm(
                TypedText.clean(request.getParameter("username")),
                TypedText.clean(request.getParameter("fullName")),
                TypedText.clean(request.getParameter("position")),
                TypedText.clean(request.getParameter("organisation")),
                null,
                null);
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused with everything that is wrong
     */
    FirstAdministrator first() {
        var gathered = new Gathered();
        var name = gathered.take(() -> new Username(username == null ? "" : username));
        var person =
                gathered.take(() ->
                        new Person(
                                fullName == null ? "" : fullName,
                                position == null ? "" : position));
        var body = Typed.id(organisation);
        if (body == null) gathered.miss("organisation", "identity.rule.organisation-needed");
        gathered.orRefuse();
        return new FirstAdministrator(
                name.orElseThrow(),
                person.orElseThrow(),
                new OrganisationId(java.util.Objects.requireNonNull(body)));
    }
}
