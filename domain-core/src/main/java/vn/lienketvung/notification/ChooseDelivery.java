package vn.lienketvung.notification;

import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** A person says how they want to hear of things. */
@UseCase
public class ChooseDelivery {

    private final MailChoices choices;

    public ChooseDelivery(MailChoices choices) {
        this.choices = choices;
    }

    public void choose(MailChoice choice, Official by) {
        choices.save(by.account(), choice);
    }
}
