package vn.lienketvung.product.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.product.PhotoLimits;
import vn.lienketvung.shared.ActionRefused;

class ImageIoPhotoLabTests {

    private final ImageIoPhotoLab lab = new ImageIoPhotoLab(PhotoLimits.DEFAULT);

    /** Where the red quarter of the stored rows stands once the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, left, upper", "2, right, upper", "3, right, lower", "4, left, lower",
        "5, left, upper", "6, right, upper", "7, right, lower", "8, left, lower"
    })
    void everyPhotoStandsUpright(int orientation, String side, String half) throws Exception {
        var prints = lab.develop(PhotoCorpus.taken(400, 300, orientation));
        var large = read(prints.large());
        assertThat(large.getWidth()).isEqualTo(orientation < 5 ? 400 : 300);
        assertThat(prints.width()).isEqualTo(large.getWidth());
        assertThat(prints.height()).isEqualTo(orientation < 5 ? 300 : 400);
        int x = (int) (large.getWidth() * (side.equals("left") ? 0.25 : 0.75));
        int y = (int) (large.getHeight() * (half.equals("upper") ? 0.25 : 0.75));
        assertThat(isRed(large, x, y)).isTrue();
        assertThat(isRed(large, large.getWidth() - 1 - x, large.getHeight() - 1 - y)).isFalse();
    }

    @Test
    void placeAndTelephoneStayBehind() throws Exception {
        var taken = PhotoCorpus.taken(400, 300, 6);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        var prints = lab.develop(taken);
        for (var print : new byte[][] {prints.large(), prints.small()}) {
            var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(print));
            assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
            assertThat(text(print)).doesNotContain("PHONEMAKER", "Exif");
        }
    }

    @Test
    void whatHangsBehindAPhotoStaysBehind() throws Exception {
        var prints = lab.develop(PhotoCorpus.polyglot());
        assertThat(text(prints.large())).doesNotContain("script", "html", "PK\u0003\u0004");
    }

    @Test
    void twoSizesAreMadeAndNoneIsBlownUp() throws Exception {
        var prints = lab.develop(PhotoCorpus.jpeg(4000, 3000));
        assertThat(read(prints.large()).getWidth()).isEqualTo(1280);
        assertThat(read(prints.large()).getHeight()).isEqualTo(960);
        assertThat(read(prints.small()).getWidth()).isEqualTo(320);
        assertThat(isRed(read(prints.small()), 20, 20)).isTrue();
        assertThat(read(lab.develop(PhotoCorpus.png(200, 100)).large()).getWidth()).isEqualTo(200);
    }

    @Test
    void aThumbnailIsTheSamePictureSmallEnoughForATelephone() throws Exception {
        var print = lab.develop(PhotoCorpus.taken(4000, 3000, 6)).small();
        var thumbnail = lab.of(print);
        assertThat(read(thumbnail).getHeight()).isEqualTo(144);
        assertThat(read(thumbnail).getWidth()).isEqualTo(108);
        assertThat(thumbnail.length).isLessThan(print.length).isLessThan(3_000);
        assertThat(isRed(read(thumbnail), 100, 10)).isEqualTo(isRed(read(print), 222, 22));
    }

    @Test
    void whatIsClearBecomesWhite() throws Exception {
        var print = read(lab.develop(PhotoCorpus.clearPng()).large());
        assertThat(new Color(print.getRGB(20, 15))).isEqualTo(Color.WHITE);
    }

    @Test
    void whatIsNoPhotoIsRefusedWithTheWayOut() {
        refused(PhotoCorpus.heic(), "product.photo.heic");
        refused(PhotoCorpus.webp(), "product.photo.kind");
        refused(PhotoCorpus.ascii("GIF89a and so on and on"), "product.photo.kind");
        refused(PhotoCorpus.ascii("<svg onload='alert(1)'/>"), "product.photo.kind");
        refused(new byte[3], "product.photo.kind");
    }

    @Test
    void aPhotoThatWasCutOffIsRefused() {
        refused(PhotoCorpus.cutOff(), "product.photo.broken");
        refused(PhotoCorpus.cutOffPng(), "product.photo.broken");
        refused(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
                "product.photo.broken");
    }

    @Test
    void aPictureThatSwellsIsRefusedBeforeItIsUnpacked() {
        long before = used();
        refused(PhotoCorpus.pngBomb(), "product.photo.too-many-points");
        refused(PhotoCorpus.jpegBomb(), "product.photo.too-many-points");
        assertThat(used() - before).isLessThan(64L * 1024 * 1024);
    }

    @Test
    void theLimitIsASetting() {
        var strict = new ImageIoPhotoLab(new PhotoLimits(1_000_000, 10_000));
        assertThatThrownBy(() -> strict.develop(PhotoCorpus.jpeg(200, 200)))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("too-many-points");
    }

    private void refused(byte[] file, String rule) {
        assertThatThrownBy(() -> lab.develop(file))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining(rule);
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static BufferedImage read(byte[] jpeg) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static long used() {
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
