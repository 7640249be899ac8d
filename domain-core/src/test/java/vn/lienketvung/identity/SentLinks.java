package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.List;

/** Keeps the one-time links that would leave by mail. */
public final class SentLinks implements LinkDelivery {

    private final List<Invitation> links = new ArrayList<>();
    private final List<Username> invited = new ArrayList<>();

    @Override
    public void sendInvitation(Invitation link, Username username) {
        links.add(link);
        invited.add(username);
    }

    @Override
    public void sendRecovery(Invitation link) {
        links.add(link);
    }

    public List<Invitation> links() {
        return List.copyOf(links);
    }

    public List<Username> invited() {
        return List.copyOf(invited);
    }
}
