package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import vn.lienketvung.shared.persistence.CannotStart;

/** The files of the embedded database, and the password of its superuser beside them. */
record DataFolder(Path path, Path secret) {

    private static final int PASSWORD_BYTES = 24;

    /** Opens the database of {@code home}, and creates it first when there is none. */
    static DataFolder open(Path home, ServerBinaries binaries, ServerUser user, boolean durable)
            throws IOException {
        var folder =
                new DataFolder(home.resolve("data-" + binaries.major()), home.resolve("password"));
        if (Files.isDirectory(folder.path)) {
            folder.requireOwnership(user);
        } else {
            refuseOtherVersion(home, folder.path);
            folder.create(home, binaries, user, durable);
        }
        return folder;
    }

    String password() throws IOException {
        return Files.readString(secret).strip();
    }

    /** Everything is made aside and moved at the end: a start that was cut off leaves nothing half-made. */
    private void create(Path home, ServerBinaries binaries, ServerUser user, boolean durable)
            throws IOException {
        Path unfinished = home.resolve("creating");
        deleteTree(unfinished);
        Files.createDirectories(unfinished);
        writeNewPassword();
        user.give(unfinished);
        user.give(secret);
        user.command(
                        binaries.program("initdb"),
                        "-D",
                        unfinished,
                        "-U",
                        EmbeddedServer.SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + secret,
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=vi-VN",
                        durable ? "--data-checksums" : "--no-sync")
                .run();
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeNewPassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(secret);
        if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    secret,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                secret,
                Base64.getUrlEncoder().withoutPadding().encodeToString(random),
                StandardOpenOption.CREATE);
    }

    /** In a user namespace PostgreSQL cannot tell owners apart, so its own check would let this pass. */
    private void requireOwnership(ServerUser user) throws IOException {
        if (user != ServerUser.NAMESPACE) return;
        String owner = Files.getOwner(path).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw new CannotStart(
                    "The database in " + path + " belongs to " + owner + ".",
                    "Start the portal as that user, or give this one a folder of its own: property"
                            + " portal.home or environment PORTAL_HOME.");
        }
    }

    private static void refuseOtherVersion(Path home, Path wanted) throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            List<Path> others =
                    entries.filter(entry -> entry.getFileName().toString().matches("data-\\d+"))
                            .toList();
            if (others.isEmpty()) return;
            throw new CannotStart(
                    "The data folder holds " + others + ", but this portal brings " + wanted + ".",
                    "Move the data to the new version first: docs/operations.md, section"
                            + " 'Upgrades'.");
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
