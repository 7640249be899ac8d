package vn.lienketvung.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;

/**
 * The folder that holds everything the portal keeps on this machine: the embedded database, files, exports.
 * Property {@code portal.home} or environment {@code PORTAL_HOME}; by default {@code data} in the working
 * directory.
 */
public record PortalHome(Path folder) {

    public PortalHome {
        folder = folder.toAbsolutePath().normalize();
    }

    static PortalHome named(Environment environment) {
        return new PortalHome(Path.of(environment.getProperty("portal.home", "data")));
    }

    /** One of its folders, made if need be, for nobody else to read. */
    public Path folder(String name) {
        try {
            Path wanted = Files.createDirectories(folder).resolve(name);
            return Files.isDirectory(wanted) ? wanted : createPrivate(wanted);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder.resolve(name) + " cannot be made: " + e,
                    "Give the portal a folder it may write to: property portal.home or environment"
                            + " PORTAL_HOME.");
        }
    }

    private static Path createPrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) return Files.createDirectory(folder);
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        return Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
}
