package vn.lienketvung.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.lienketvung.notification.ClaimedMail;
import vn.lienketvung.notification.MailId;
import vn.lienketvung.notification.PostOffice;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.VietnamTime;

/** The way from the outbox to a mail server, which here is a real one in memory, and to servers that misbehave. */
class DeliverMailsTests {

    private static final Instant NOON = Instant.parse("2026-03-09T05:00:00Z");
    private static final ClaimedMail MAIL =
            new ClaimedMail(
                    new MailId(new UUID(1, 2)),
                    "lan@dongthap.example",
                    "Cổng Liên kết vùng: có việc chờ ông/bà",
                    "Kính gửi ông/bà,\n\nChờ cho ý kiến",
                    1);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final HandOutbox outbox = new HandOutbox();
    private final List<String> noted = new ArrayList<>();
    private final Mishaps mishaps =
            (timer, what, cause) -> noted.add(timer.getSimpleName() + " " + what);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailGoesOutOnceAsItWasWritten() throws Exception {
        outbox.waiting.add(MAIL);
        deliver(server.getSmtp().getPort());
        deliver(server.getSmtp().getPort());

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(MAIL.subject());
        assertThat(received.getContent().toString()).contains("Kính gửi ông/bà");
        assertThat(received.getAllRecipients())
                .containsExactly(new InternetAddress("lan@dongthap.example"));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(outbox.notes).containsExactly("sent " + MAIL.id() + " to lan@dongthap.example");
        assertThat(noted).isEmpty();
    }

    /** As after a death between the server's yes and the note of it. */
    @Test
    void aSecondCopyIsTheSameMessage() throws Exception {
        outbox.waiting.add(MAIL);
        deliver(server.getSmtp().getPort());
        outbox.waiting.add(new ClaimedMail(MAIL.id(), MAIL.to(), MAIL.subject(), MAIL.body(), 2));
        deliver(server.getSmtp().getPort());

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + MAIL.id() + "@lienket.example>");
    }

    @Test
    void aServerThatIsNotThereMakesItWaitAndTheOthersGoOn() throws Exception {
        outbox.waiting.add(MAIL);
        deliver(closedPort());

        assertThat(outbox.notes)
                .singleElement()
                .asString()
                .startsWith("again " + MAIL.id())
                .endsWith(NOON.plus(Duration.ofMinutes(1)).toString());
        assertThat(noted).singleElement().asString().startsWith("DeliverMails ");
    }

    @Test
    void aServerThatNeverAnswersIsLeftAfterAWhile() throws Exception {
        try (var tarpit = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var held = new ArrayList<Socket>();
            Thread.ofVirtual().start(() -> hold(tarpit, held));
            outbox.waiting.add(MAIL);
            deliver(tarpit.getLocalPort());
            for (var socket : held) socket.close();
        }

        assertThat(outbox.notes).singleElement().asString().startsWith("again " + MAIL.id());
    }

    @Test
    void anAccountWithoutAnAddressIsGivenUp() {
        outbox.waiting.add(new ClaimedMail(MAIL.id(), null, "x", "y", 1));
        deliver(server.getSmtp().getPort());

        assertThat(outbox.notes).containsExactly("failed " + MAIL.id() + ": no-address");
    }

    @Test
    void withoutAServerTheOutboxIsLeftAlone() {
        outbox.waiting.add(MAIL);
        new DeliverMails(office(), provider(null), mishaps).deliver();

        assertThat(outbox.waiting).hasSize(1);
    }

    private void deliver(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.timeout", "300");
        properties.setProperty("mail.smtp.connectiontimeout", "300");
        var carrier = new SmtpCarrier(sender, "khong-tra-loi@lienket.example");
        new DeliverMails(office(), provider(carrier), mishaps).deliver();
    }

    private PostOffice office() {
        return new PostOffice(outbox, Clock.fixed(NOON, VietnamTime.ZONE));
    }

    private static ObjectProvider<MailCarrier> provider(@Nullable MailCarrier carrier) {
        return new ObjectProvider<>() {
            @Override
            public Stream<MailCarrier> stream() {
                return carrier == null ? Stream.empty() : Stream.of(carrier);
            }

            @Override
            public @Nullable MailCarrier getIfAvailable() {
                return carrier;
            }
        };
    }

    private static void hold(ServerSocket tarpit, List<Socket> held) {
        try {
            held.add(tarpit.accept());
        } catch (IOException e) {
            // the test has ended
        }
    }

    private static int closedPort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
