package vn.lienketvung.document.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The word processor of this machine, which reads our documents as officials' machines do. */
final class LibreOffice {

    /** Where to look on the path; {@code portal.libreoffice} or {@code PORTAL_LIBREOFFICE} names another. */
    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    private static final int MINUTES = 3;

    private LibreOffice() {}

    static Optional<Path> program() {
        return setting("portal.libreoffice").map(Path::of).or(LibreOffice::onThePath);
    }

    /** A run that must not skip this: continuous integration. */
    static boolean isRequired() {
        return setting("portal.require.libreoffice").or(() -> environment("CI")).stream()
                .anyMatch(value -> value.equalsIgnoreCase("true") || value.equals("1"));
    }

    /**
     * Opens documents and writes down what it reads, all in one run, because starting is what takes time.
     *
     * @param documents by name
     * @return their texts by name
     */
    static Map<String, String> textsOf(Map<String, byte[]> documents, Path folder)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program().orElseThrow().toString());
        // A profile of its own: nothing of whoever runs the tests is read or changed.
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(
                List.of("--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"));
        command.add(folder.toString());
        for (var document : documents.entrySet()) {
            var file = folder.resolve(document.getKey() + ".docx");
            Files.write(file, document.getValue());
            command.add(file.toString());
        }
        run(command, folder);
        var texts = new TreeMap<String, String>();
        for (var name : documents.keySet())
            texts.put(name, Files.readString(folder.resolve(name + ".txt")).replace("\uFEFF", ""));
        return texts;
    }

    private static void run(List<String> command, Path folder)
            throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        if (process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) {
            System.out.println("Test office: " + command.getFirst());
            return;
        }
        process.destroyForcibly();
        throw new IllegalStateException("LibreOffice: " + Files.readString(log.toPath()));
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<String> setting(String property) {
        var variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property)).or(() -> environment(variable));
    }

    private static Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }
}
