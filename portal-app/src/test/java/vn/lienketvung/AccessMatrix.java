package vn.lienketvung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may reach which address with which record: the rows of {@code authorization-matrix.csv}, and a way to
 * try them all over real HTTP. A cell says how far a person comes:
 *
 * <ul>
 *   <li>{@code ok}: past every check of rights (the form itself may still be refused)
 *   <li>{@code login}: sent to sign in
 *   <li>{@code deny}: told that they may not (403)
 *   <li>{@code hidden}: cannot tell the record from one that does not exist (404)
 * </ul>
 */
public final class AccessMatrix {

    /** Everybody the matrix asks about, by their demo account. */
    public enum Principal {
        VISITOR(""),
        LEAD("dongthap.canbo"),
        LEAD_CLERK("dongthap.vanthu"),
        PARTNER("hcm.canbo"),
        STRANGER("lamdong.canbo"),
        COORDINATOR("dbscl.dieuphoi"),
        OTHER_COORDINATOR("dnb.dieuphoi"),
        MINISTRY("bo.theodoi"),
        AUDITOR("kiemtoan"),
        ADMINISTRATOR("quantri");

        private final String username;

        Principal(String username) {
            this.username = username;
        }

        /** Empty for a visitor who has not signed in. */
        public String username() {
            return username;
        }
    }

    /** One mapped address with one record in it. */
    record Row(
            String method,
            String pattern,
            String address,
            String form,
            Map<Principal, String> expected) {}

    private static final String FILE = "/authorization-matrix.csv";

    private final List<Row> rows;

    private AccessMatrix(List<Row> rows) {
        this.rows = rows;
    }

    static AccessMatrix read() {
        try (var in = AccessMatrix.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("No " + FILE);
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return new AccessMatrix(
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .map(AccessMatrix::row)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.split(";", -1);
        var expected = new EnumMap<Principal, String>(Principal.class);
        for (var principal : Principal.values())
            expected.put(principal, cells[4 + principal.ordinal()].strip());
        return new Row(
                cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), expected);
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * Tries every row as every principal.
     *
     * @param records what stands for the placeholders in the addresses
     * @param forbidden words that nobody may ever meet in an answer, by principal
     * @return what differs from the expectation, one line each
     */
    List<String> differences(
            int port, Map<String, String> records, Map<Principal, List<String>> forbidden) {
        var differences = new ArrayList<String>();
        for (var principal : Principal.values()) {
            var visitor = arrive(port, principal);
            for (var row : rows) {
                var answer = send(visitor, row, records);
                var reached = classify(answer);
                if (!reached.equals(row.expected().get(principal))) {
                    differences.add(
                            "%s %s as %s: %s instead of %s (status %d)"
                                    .formatted(
                                            row.method(),
                                            row.address(),
                                            principal,
                                            reached,
                                            row.expected().get(principal),
                                            answer.statusCode()));
                }
                for (var word : forbidden.getOrDefault(principal, List.of())) {
                    if (answer.body().contains(word) && !isPublished(row, word)) {
                        differences.add(
                                "%s %s as %s shows “%s”"
                                        .formatted(row.method(), row.address(), principal, word));
                    }
                }
            }
        }
        return differences;
    }

    /** The agreement in force has a public summary; whoever may not see its record may read that. */
    private static boolean isPublished(Row row, String word) {
        return row.address().startsWith("/thoa-thuan") && word.equals("Tiêu thụ xoài");
    }

    static Visitor arrive(int port, Principal principal) {
        var visitor = new Visitor(port);
        if (principal == Principal.VISITOR) visitor.get("/dang-nhap");
        else {
            var in = visitor.signIn(principal.username, "lienketvung-demo");
            if (in.statusCode() != 302)
                throw new AssertionError(
                        principal + " did not come in: " + in.statusCode() + in.body());
            // Every page of a signed-in person carries the token of a form.
            visitor.get("/huong-dan");
        }
        return visitor;
    }

    private static HttpResponse<String> send(
            Visitor visitor, Row row, Map<String, String> records) {
        var address = row.address();
        for (var each : records.entrySet())
            address = address.replace("{" + each.getKey() + "}", each.getValue());
        return row.method().equals("GET")
                ? visitor.get(address)
                : visitor.post(address, fieldsOf(row));
    }

    private static String[] fieldsOf(Row row) {
        if (row.form().isEmpty()) return new String[0];
        return Stream.of(row.form().split("&"))
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new);
    }

    private static String classify(HttpResponse<String> answer) {
        int status = answer.statusCode();
        var location = answer.headers().firstValue("Location").orElse("");
        if (status / 100 == 3 && location.contains("/dang-nhap")) return "login";
        if (status == 403) return "deny";
        if (status == 404) return "hidden";
        // A form that cannot even be read proves nothing about rights.
        if (status == 400) return "malformed";
        if (status >= 500) return "error " + status;
        return "ok";
    }
}
