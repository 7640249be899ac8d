package vn.lienketvung.notification.automation;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.lienketvung.notification.ClaimedMail;

/** Hands mails to the server named by {@code spring.mail.host}; without one the portal sends none. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpCarrier implements MailCarrier {

    private final JavaMailSender sender;
    private final String from;

    SmtpCarrier(JavaMailSender sender, @Value("${portal.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    /** The Message-ID is the mail's own, so that a second copy can be told as one. */
    @Override
    public void carry(ClaimedMail mail, String to) {
        MimeMessage message = sender.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(to);
            parts.setSubject(mail.subject());
            parts.setText(mail.body());
            message.setHeader(
                    "Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }
}
