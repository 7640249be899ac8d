package vn.lienketvung.portal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.identity.OneTimeCodes;
import vn.lienketvung.identity.PairedApps;
import vn.lienketvung.identity.SecondFactorMode;
import vn.lienketvung.identity.SecretBox;

/**
 * The key that seals the secrets of authenticator apps: property {@code portal.second-factor-key} (32 bytes in
 * base64, the same for every replica), else a file of the data folder that is made at the first start. Whether
 * codes are asked for at all: property {@code portal.second-factor}.
 */
@Configuration(proxyBeanMethods = false)
class SecretBoxConfiguration {

    private static final int BYTES = 32;

    @Bean
    SecondFactorMode secondFactorMode(Environment environment) {
        var set = environment.getProperty("portal.second-factor", "optional");
        return SecondFactorMode.valueOf(
                set.strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }

    @Bean
    PairedApps pairedApps(SecretBox box, OneTimeCodes codes) {
        return new PairedApps(box, codes);
    }

    @Bean
    SecretBox secretBox(Environment environment) throws IOException {
        var set = environment.getProperty("portal.second-factor-key", "");
        var file =
                Path.of(environment.getProperty("portal.home", "data"))
                        .resolve("keys")
                        .resolve("second-factor.key");
        return new AesSecretBox(
                Base64.getDecoder().decode(set.isBlank() ? kept(file) : set.strip()));
    }

    /** Readable by the portal's own user alone; of two replicas that start at once one makes it. */
    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            var own = Files.createTempFile(file.getParent(), "key", null, ownerOnly(file));
            Files.writeString(
                    own, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
            try {
                Files.createLink(file, own);
            } catch (FileAlreadyExistsException another) {
                // theirs it is
            } finally {
                Files.delete(own);
            }
        }
        return Files.readString(file).strip();
    }

    private static java.nio.file.attribute.FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new java.nio.file.attribute.FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new java.nio.file.attribute.FileAttribute<?>[0];
    }
}
