package vn.lienketvung.evidence.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Danger;

/** Reads a picture to its last row, coarsely, after its size in points was found bearable. */
final class PictureCheck {

    static final long MOST_POINTS = 40_000_000;

    /** About so many rows and columns are kept of it while it is read. */
    private static final int COARSE = 500;

    private PictureCheck() {}

    static Optional<Danger> dangerIn(InputStream bytes, AcceptedType type) throws IOException {
        var readers =
                ImageIO.getImageReadersByFormatName(type == AcceptedType.PNG ? "png" : "jpeg");
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(bytes)) {
            reader.setInput(input, true, true);
            return dangerIn(reader);
        } catch (IOException | RuntimeException e) {
            // Readers throw many kinds of exceptions over damaged files.
            return Optional.of(Danger.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Danger> dangerIn(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_POINTS) return Optional.of(Danger.TOO_MANY_POINTS);
        var coarsely = reader.getDefaultReadParam();
        coarsely.setSourceSubsampling(
                (int) Math.max(1, width / COARSE), (int) Math.max(1, height / COARSE), 0, 0);
        reader.read(0, coarsely);
        return Optional.empty();
    }
}
