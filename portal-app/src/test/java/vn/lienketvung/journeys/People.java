package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienketvung.browser.Chromium;
import vn.lienketvung.browser.PageExamination;
import vn.lienketvung.browser.Person;
import vn.lienketvung.portal.demo.StartingStates;

/** Everybody who takes part in a walk, each at a browser of their own that stays open until the end. */
final class People implements AutoCloseable {

    private final PageExamination examination = new PageExamination();
    private final Map<String, Person> present = new LinkedHashMap<>();
    private final int port;
    private final boolean javaScript;
    private final int presses;
    private final Path folder;

    People(int port, boolean javaScript, int presses, Path folder) {
        this.port = port;
        this.javaScript = javaScript;
        this.presses = presses;
        this.folder = folder;
    }

    /** Signed in already, or now; nervous fingers come after that. */
    Person as(String username) {
        return present.computeIfAbsent(username, this::arrive);
    }

    private Person arrive(String username) {
        var person = new Person(port, Chromium.laptop().setJavaScriptEnabled(javaScript));
        person.signIn(username);
        return presses > 1 ? person.pressingEachButton(presses) : person;
    }

    Person lan() {
        return as("dongthap.canbo");
    }

    Person minh() {
        return as("hcm.canbo");
    }

    Person dung() {
        return as("lamdong.canbo");
    }

    /** The coordinator of the Mekong delta. */
    Person khanh() {
        return as("dbscl.dieuphoi");
    }

    /** Whether what this person has open is for everybody; asked of scripts, so in one of the two runs. */
    void examine(Person person, String where) {
        if (javaScript) examination.of(person.page(), where);
    }

    /** A file that somebody may attach. */
    Path paper(String name) {
        try {
            return Files.write(folder.resolve(name), StartingStates.paper(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits for a person, as their list of work says. */
    static void assertTask(Person person, String words) {
        assertThat(person.open("/lam-viec/viec-cua-toi").text()).contains(words);
    }

    static void assertNoTask(Person person, String words) {
        assertThat(person.open("/lam-viec/viec-cua-toi").text()).doesNotContain(words);
    }

    @Override
    public void close() {
        present.values().forEach(Person::close);
        assertThat(examination.faults()).isEmpty();
        present.forEach((name, person) ->
                assertThat(person.complaints()).as("complaints of " + name).isEmpty());
    }
}
