package vn.lienketvung.portal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.ActivationAddress;
import vn.lienketvung.identity.EstablishFirstAdministrator;
import vn.lienketvung.identity.FirstLink;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Prints the link of the first administrator at each start, until somebody has used it. Never logged: logs are kept. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "production")
class FirstAdministratorLink {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final EstablishFirstAdministrator establish;
    private final ActivationAddress address;
    private final PrintStream console = System.out;

    FirstAdministratorLink(EstablishFirstAdministrator establish, ActivationAddress address) {
        this.establish = establish;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        Acting.as(Sight.portal("start"), establish::prepare)
                .ifPresent(link -> console.println(text(link)));
    }

    private String text(FirstLink link) {
        return """

        Chưa có tài khoản nào. Quản trị viên đầu tiên vào bằng liên kết dùng một lần (đến %s, giờ Việt Nam):
        There is no account yet. The first administrator enters by this one-time link (until %s, Vietnam time):

            %s
        """
                .formatted(
                        TIME.format(link.expiresAt()),
                        TIME.format(link.expiresAt()),
                        address.of(link.token()));
    }
}
