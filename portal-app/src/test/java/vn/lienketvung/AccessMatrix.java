package vn.lienketvung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may reach which address with which record: the rows of {@code authorization-matrix.csv}, which {@code
 * authorization-matrix-more.csv} repeats for the roles that came later, and a way to try them all over real HTTP. A cell says how far a person comes:
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
        ADMINISTRATOR("quantri"),
        PROVINCE_LEADER("dongthap.lanhdao"),
        DEPARTMENT_HEAD("dongthap.giamdoc"),
        PANEL_MEMBER("thamdinh.mot"),
        COOPERATIVE("htx.senvang"),
        RETAILER("sieuthi.bennang"),
        BANK("nganhang.donghanh"),
        COMMUNE("sadec.daumoi"),
        INSPECTOR("dongthap.kiemtra"),
        OCOP_COUNCIL("dongthap.ocop"),
        /** The clerk of another province's department while its director is away. */
        DEPUTY("lamdong.vanthu");

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

    /** The same rows for the roles that came later, by method, address and form. */
    private static final String MORE = "/authorization-matrix-more.csv";

    private static final int FIRST_LATER = Principal.PROVINCE_LEADER.ordinal();

    private final List<Row> rows;

    private AccessMatrix(List<Row> rows) {
        this.rows = rows;
    }

    static AccessMatrix read() {
        var later = new HashMap<String, String[]>();
        for (var line : lines(MORE)) {
            var cells = line.split(";", -1);
            later.put(cells[0] + ";" + cells[1] + ";" + cells[2], cells);
        }
        return new AccessMatrix(lines(FILE).stream().map(line -> row(line, later)).toList());
    }

    private static List<String> lines(String file) {
        try (var in = AccessMatrix.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("No " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line, Map<String, String[]> later) {
        var cells = line.split(";", -1);
        var expected = new EnumMap<Principal, String>(Principal.class);
        var more = later.get(cells[0] + ";" + cells[2] + ";" + cells[3]);
        for (var principal : Principal.values()) {
            int at = principal.ordinal();
            if (at < FIRST_LATER) expected.put(principal, cells[4 + at].strip());
            else
                expected.put(
                        principal, more == null ? "nothing" : more[3 + at - FIRST_LATER].strip());
        }
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
        var visitor = new Visitor(port).patiently();
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
