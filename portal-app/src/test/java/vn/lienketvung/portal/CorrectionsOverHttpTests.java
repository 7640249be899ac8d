package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A typing error in a signed text on its way: proposed, countersigned, shown everywhere, and only once. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=corrections")
class CorrectionsOverHttpTests {

    private static final String TITLE = "Tiêu thụ xoài, nhãn Đồng Tháp tại TP. Hồ Chí Minh";
    private static final String RIGHT = "Tiêu thụ xoài, nhãn Đồng Tháp tại T.P. Hồ Chí Minh";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void bothSidesPutATitleRightAndEverybodyReadsIt() throws Exception {
        var agreement = one("select id from agreement where title = '" + TITLE + "'");
        var hash = one("select version_hash from agreement where id = '" + agreement + "'");
        var page = "/lam-viec/thoa-thuan/" + agreement;
        var correction = propose(agreement);

        var minh = signedIn("hcm.canbo");
        assertThat(minh.get("/lam-viec/viec-cua-toi").body())
                .contains("Ký xác nhận đính chính lỗi chữ", correction);
        assertThat(minh.get("/lam-viec/thong-bao").body())
                .contains("Ký xác nhận hoặc từ chối đính chính");
        assertThat(minh.get(correction).body()).contains("Ký xác nhận đính chính");
        countersignedAtOnce(correction);

        assertThat(one("select title from agreement where id = '" + agreement + "'"))
                .isEqualTo(RIGHT);
        assertThat(one("select version_hash from agreement where id = '" + agreement + "'"))
                .isEqualTo(hash);
        var lan = signedIn("dongthap.canbo");
        for (var each :
                List.of(
                        page + "/tong-quan",
                        page + "/nhat-ky",
                        page + "/dinh-chinh",
                        page + "/ban-in"))
            assertThat(lan.get(each).body()).as(each).contains(RIGHT, "ính chính lỗi chữ");
        assertThat(lan.get(page + "/dinh-chinh").body()).contains("được đúng văn bản đã ký");
        var search = URLEncoder.encode("T.P. Hồ Chí Minh", StandardCharsets.UTF_8);
        assertThat(lan.get("/lam-viec/thoa-thuan?q=" + search).body())
                .contains(agreement, "Đã đính chính ngày ");
        var commitment =
                one("select id from commitment where agreement_id = '" + agreement + "' limit 1");
        assertThat(lan.get("/lam-viec/cam-ket/" + commitment).body()).contains(RIGHT);
        assertThat(new Visitor(port).get("/thoa-thuan/" + agreement).body())
                .contains(RIGHT, "Đính chính lỗi chữ");
        assertThat(lan.get("/lam-viec/thong-bao").body()).contains("Đã đính chính lỗi chữ");
    }

    /** What is no typing error is refused first; the form pressed many times makes one proposal. */
    private String propose(String agreement) throws Exception {
        var lan = signedIn("dongthap.canbo");
        var form = "/lam-viec/thoa-thuan/" + agreement + "/dinh-chinh/moi?cho=TITLE-0";
        var seen = seen(lan.get(form).body());
        var refused = lan.post(form, "seen", seen, "words", "Tiêu thụ 7 xoài " + TITLE);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("phải lập phụ lục", "Nêu lý do đính chính", "thụ 7 xo");
        var hostile = lan.post(form, "seen", "<script>", "words", "'\"><b>" + TITLE, "reason", "x");
        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(hostile.body()).doesNotContain("<script>\"", "><b>Tiêu");

        lan.get(form);
        var answer = lan.post(form, "seen", seen, "words", RIGHT, "reason", "Đánh máy");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(one("select count(*) from agreement_correction where field = 'TITLE'"))
                .isEqualTo("1");
        assertThat(lan.post(form, "seen", seen, "words", RIGHT + ".", "reason", "x").body())
                .contains("đang có một đề nghị đính chính chờ ký xác nhận");
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Two people of the other side press at the same moment: one of them does it. */
    private void countersignedAtOnce(String correction) throws Exception {
        var sent =
                Stream.of("hcm.canbo", "hcm.canbo")
                        .map(this::signedIn)
                        .peek(each -> each.get(correction))
                        .peek(Visitor::forgetFormNumber)
                        .toList();
        var turns =
                sent.stream()
                        .<Callable<HttpResponse<String>>>map(each ->
                                () -> each.post(correction + "/ky-xac-nhan", "version", "0"))
                        .toList();
        var codes = new ArrayList<Integer>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : pool.invokeAll(turns)) codes.add(each.get().statusCode());
        }
        assertThat(codes).containsExactlyInAnyOrder(303, 409);
        var slow = signedIn("hcm.canbo");
        slow.get(correction);
        var late = slow.post(correction + "/tu-choi", "version", "0", "answer", "Khoan đã");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Khoan đã", "đã được trả lời");
    }

    @Test
    void twoProposalsForOnePlaceAtTheSameMomentAreOne() throws Exception {
        var agreement = one("select id from agreement where status = 'IN_FORCE'");
        var form = "/lam-viec/thoa-thuan/" + agreement + "/dinh-chinh/moi?cho=CLAUSE_BODY-0";
        var body =
                one("select body from agreement_clause where agreement_id = '" + agreement + "'");
        var turns =
                Stream.of("dongthap.canbo", "hcm.canbo", "dongthap.canbo", "hcm.canbo")
                        .map(this::signedIn)
                        .<Callable<HttpResponse<String>>>map(each -> {
                            var seen = seen(each.get(form).body());
                            each.forgetFormNumber();
                            return () ->
                                    each.post(
                                            form, "seen", seen, "words", body + ".", "reason", "x");
                        })
                        .toList();
        var codes = new ArrayList<Integer>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : pool.invokeAll(turns)) codes.add(each.get().statusCode());
        }
        assertThat(codes).containsExactlyInAnyOrder(303, 422, 422, 422);
    }

    @Test
    void theDemoShowsOneThatIsMadeAndOneThatWaitsForTheLead() {
        var waiting = "/lam-viec/dinh-chinh/" + waiting();
        var lan = signedIn("dongthap.canbo");
        assertThat(lan.get("/lam-viec/viec-cua-toi").body()).contains(waiting);
        assertThat(lan.get(waiting).body()).contains("giá cả ổn định", "/tu-choi");
        assertThat(signedIn("hcm.canbo").get(waiting).body()).contains("/rut");
        assertThat(lan.post(waiting + "/tu-choi", "version", "0", "answer", "").statusCode())
                .isEqualTo(422);
        assertThat(one("select purpose from agreement where status = 'IN_FORCE'"))
                .contains("trung gian");
    }

    @Test
    void theAgreementPageTellsWhoIsAskedAndWhyOthersCannotPropose() {
        var page =
                "/lam-viec/thoa-thuan/"
                        + one(
                                "select agreement_id from agreement_correction where id = '"
                                        + waiting()
                                        + "'")
                        + "/tong-quan";
        var asked = signedIn("dongthap.canbo").get(page).body();
        assertThat(asked)
                .contains("đang chờ", "/lam-viec/dinh-chinh/" + waiting())
                .contains("/dinh-chinh\">Đính chính lỗi chữ</a>");
        assertThat(signedIn("hcm.canbo").get(page).body())
                .contains("/dinh-chinh\">Đính chính lỗi chữ</a>")
                .doesNotContain("/lam-viec/dinh-chinh/" + waiting());
        assertThat(signedIn("dbscl.dieuphoi").get(page).body())
                .contains("disabled", "do cán bộ của một bên trong thỏa thuận đề nghị")
                .doesNotContain("/dinh-chinh\">Đính chính lỗi chữ</a>");
    }

    @Test
    void whatAPledgeIsForAndWhoAnswersAreCorrectedWhereverTheyStand() throws Exception {
        var ledger =
                one("""
                select l.id || '|' || l.agreement_id || '|' || l.position || '|' || l.purpose from pledge_ledger l
                  join agreement a on a.id = l.agreement_id and a.status = 'IN_FORCE'
                 where exists (select from agreement_party p where p.agreement_id = a.id and p.province = '79')
                   and exists (select from agreement_party p where p.agreement_id = a.id and p.province = '82')
                 order by l.purpose limit 1
                """)
                        .split("\\|");
        var purpose = ledger[3] + ".";
        corrected(ledger[1], "PLEDGE_PURPOSE-" + ledger[2], purpose);
        assertThat(signedIn("hcm.canbo").get("/lam-viec/nguon-luc/" + ledger[0]).body())
                .contains(purpose);
        var names =
                "select leader_name from %s where agreement_id = '"
                        + ledger[1]
                        + "' and position = 0";
        var leader = one(names.formatted("agreement_commitment"));
        corrected(ledger[1], "LEADER_NAME-0", leader + ".");
        assertThat(one(names.formatted("agreement_commitment"))).isEqualTo(leader + ".");
        assertThat(one(names.formatted("commitment"))).isEqualTo(leader + ".");
    }

    /** Proposed by one side, countersigned by whoever is asked on the other. */
    private void corrected(String agreement, String place, String words) throws Exception {
        var form = "/lam-viec/thoa-thuan/" + agreement + "/dinh-chinh/moi?cho=" + place;
        for (var pair :
                List.of(
                        List.of("dongthap.canbo", "hcm.canbo"),
                        List.of("hcm.canbo", "dongthap.canbo"))) {
            var proposer = signedIn(pair.getFirst());
            var seen = seen(proposer.get(form).body());
            var made = proposer.post(form, "seen", seen, "words", words, "reason", "Đánh máy");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
            var correction = made.headers().firstValue("Location").orElseThrow();
            var other = signedIn(pair.getLast());
            other.get(correction);
            var done = other.post(correction + "/ky-xac-nhan", "version", "0");
            if (done.statusCode() == 303) return;
            proposer.get(correction);
            proposer.post(correction + "/rut", "version", "0");
        }
        throw new AssertionError("Nobody could countersign " + place);
    }

    private String waiting() {
        return one(
                "select id from agreement_correction where status = 'PROPOSED' and field = 'BENEFIT'");
    }

    private static String seen(String body) {
        var matcher = SEEN.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<HttpResponse<String>> together(
            Callable<HttpResponse<String>> turn, int times) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, times).mapToObj(n -> pool.submit(turn)).toList();
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> each : sent) answers.add(each.get());
            return answers;
        }
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, "lienketvung-demo");
        return visitor;
    }

    private String one(String query) {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            var rows = statement.executeQuery(query);
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
