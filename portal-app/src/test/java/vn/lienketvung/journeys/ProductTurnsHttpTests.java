package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos are described, put first and removed; a batch is removed, a product taken from view. */
class ProductTurnsHttpTests extends Turns {

    private static final String MAKER = "htx.senvang";
    private static final String NEW = "/lam-viec/san-pham-cua-toi/moi";
    private static final Pattern PHOTO = Pattern.compile("/anh/([0-9a-f-]+)/bo\"");
    private static final Pattern BATCH = Pattern.compile("/lo-hang/([^\"/]+)/bo\"");

    @Test
    void photosAreDescribedOrderedAndRemoved() throws IOException {
        var page = start("Dứa THU ảnh");
        turnWithPhoto(page, 400);
        turnWithPhoto(page, 500);
        var second = page + "/anh/" + last(PHOTO, page);
        turn(MAKER, page, second + "/mo-ta", "words", "Dứa trên nương");
        turn(MAKER, page, second + "/len-dau");
        assertThat(last(PHOTO, page)).isNotEqualTo(second);
        turn(MAKER, page, second + "/bo");
        assertThat(as(MAKER).get(page).body()).contains("1/8 ảnh").doesNotContain("trên nương");
    }

    @Test
    void aBatchIsRemoved() {
        var page = start("Dứa THU lô");
        turn(MAKER, page, page + "/lo-hang", "code", "L-9", "producedOn", "01/03/2026");
        turn(MAKER, page, page + "/lo-hang/" + last(BATCH, page) + "/bo");
        assertThat(as(MAKER).get(page).body()).doesNotContain("L-9");
    }

    @Test
    void aPublishedProductIsTakenFromView() {
        var page =
                "/lam-viec/san-pham/"
                        + one(
                                "select id from product where state = 'PUBLISHED' and name like 'Mật ong hoa nhãn%'");
        turn(MAKER, page, page + "/rut");
        assertThat(as(MAKER).get(page).body()).doesNotContain(page + "/rut");
        as(MAKER).get(page);
        taken(as(MAKER).fillIn(page + "/cong-bo"));
    }

    private String start(String name) {
        var answer = turn(MAKER, NEW, NEW, "name", name);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void turnWithPhoto(String page, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        as(MAKER).get(page);
        taken(as(MAKER).fillInWithFile(page + "/anh", "anh.jpg", bytes.toByteArray()));
    }

    private String last(Pattern pattern, String page) {
        return pattern.matcher(as(MAKER).get(page).body())
                .results()
                .reduce((_, later) -> later)
                .orElseThrow()
                .group(1);
    }
}
