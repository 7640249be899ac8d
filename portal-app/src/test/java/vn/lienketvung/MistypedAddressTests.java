package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.AccessMatrix.Principal;

/** An address that was cut off in a mail, or typed by hand, names nothing: whoever opens it is told so, and nothing breaks. */
@HttpTest
class MistypedAddressTests {

    /** What stands for a record in a pattern; a form of its own may stand behind the colon. */
    private static final Pattern PART = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

    private static final List<String> TYPED = List.of("khong-co", "0", "1b4e28ba-2fa1-11d2-883f");

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(names = {"VISITOR", "LEAD", "MINISTRY", "ADMINISTRATOR", "COOPERATIVE", "COMMUNE"})
    void nothingBreaks(Principal principal) {
        var person = new Visitor(port);
        if (!principal.username().isEmpty())
            person.signIn(principal.username(), "lienketvung-demo");
        var broken = new ArrayList<String>();
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(100);
        for (var address : addresses) {
            var status = person.get(address).statusCode();
            if (status >= 500) broken.add(address + " " + status);
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> addresses() {
        return AccessMatrix.read().rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(AccessMatrix.Row::pattern)
                .distinct()
                .filter(pattern -> PART.matcher(pattern).find())
                .flatMap(pattern ->
                        TYPED.stream().map(typed -> PART.matcher(pattern).replaceAll(typed)))
                .toList();
    }
}
