package vn.lienketvung.enquiry;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.establishment.PhoneNumbers;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * What a buyer said, checked.
 *
 * @param contact kept apart from the rest
 */
record ReadEnquiry(Wish wish, Introduction buyer, ContactDetails contact) {

    /**
     * @throws ActionRefused with everything that is missing or wrong
     */
    static ReadEnquiry of(SaidByBuyer said, PhoneNumbers phones) {
        List<Refusal> problems = new ArrayList<>();
        var wish = new WishRule(said, problems).read();
        var kind = said.kind();
        if (kind == null) problems.add(Refusal.at("kind", "enquiry.rule.kind"));
        if (said.organisation() == null && kind != null && kind != BuyerKind.CONSUMER)
            problems.add(Refusal.at("organisation", "enquiry.rule.organisation"));
        var contact =
                new ContactRule(phones, problems)
                        .read(said.name(), said.organisation(), said.phone(), said.email());
        if (said.consent() == null) problems.add(Refusal.at("consent", "enquiry.rule.consent"));
        ActionRefused.ifAny(problems);
        if (wish == null || kind == null) throw new IllegalStateException("checked above");
        var shown = said.showOrganisation() ? said.organisation() : null;
        return new ReadEnquiry(wish, new Introduction(kind, shown), contact);
    }
}
