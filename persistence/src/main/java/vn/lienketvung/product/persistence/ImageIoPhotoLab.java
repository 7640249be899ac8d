package vn.lienketvung.product.persistence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;
import vn.lienketvung.product.PhotoLab;
import vn.lienketvung.product.PhotoLimits;
import vn.lienketvung.product.Thumbnails;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * Reads a photo no finer than is shown, after its size in points was found bearable in its head, and writes it anew: what else
 * was in the file, place and time and telephone and whatever was hung behind it, stays behind.
 */
@Component
class ImageIoPhotoLab implements PhotoLab, Thumbnails {

    static final int LARGE = 1280;
    static final int SMALL = 320;
    static final int TINY = 144;

    private static final float QUALITY = 0.82f;
    private static final float TINY_QUALITY = 0.7f;

    /** A dozen people sending photos at once wait for each other rather than for memory. */
    private final Semaphore tables = new Semaphore(2, true);

    private final PhotoLimits limits;

    ImageIoPhotoLab(PhotoLimits limits) {
        this.limits = limits;
    }

    @Override
    public Prints develop(byte[] taken) throws IOException {
        var format = formatOf(taken);
        tables.acquireUninterruptibly();
        try {
            var turning = Turning.of(taken);
            var large = print(read(taken, format), turning, LARGE);
            var small = print(large, new Turning(1), SMALL);
            return new Prints(
                    jpeg(large, QUALITY),
                    jpeg(small, QUALITY),
                    large.getWidth(),
                    large.getHeight());
        } finally {
            tables.release();
        }
    }

    @Override
    public byte[] of(byte[] print) throws IOException {
        tables.acquireUninterruptibly();
        try {
            return jpeg(print(read(print, PhotoFormat.JPEG), new Turning(1), TINY), TINY_QUALITY);
        } finally {
            tables.release();
        }
    }

    private static PhotoFormat formatOf(byte[] taken) {
        var format = PhotoFormat.of(taken);
        return switch (format) {
            case JPEG, PNG -> format;
            case HEIC -> throw refused("product.photo.heic");
            case WEBP, OTHER -> throw refused("product.photo.kind");
        };
    }

    private BufferedImage read(byte[] taken, PhotoFormat format) {
        var reader =
                ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(taken))) {
            reader.setInput(input, true, true);
            return read(reader);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw refused("product.photo.broken");
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > limits.maxPoints())
            throw refused("product.photo.too-many-points", limits.maxMegapixels());
        if (Math.max(width, height) > 40 * Math.min(width, height))
            throw refused("product.photo.strip");
        var ends = new Ends();
        reader.addIIOReadWarningListener(ends);
        var coarsely = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2 * LARGE));
        coarsely.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, coarsely);
        if (ends.tooEarly()) throw refused("product.photo.broken");
        return picture;
    }

    /** Upright, on white, its longer side no longer than that; never blown up. */
    private static BufferedImage print(BufferedImage picture, Turning turning, int longest) {
        double scale =
                Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var print =
                turning.swapsSides()
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = print.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, print.getWidth(), print.getHeight());
            pen.transform(turning.upright(width, height));
            pen.drawImage(halved(picture, width), 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return print;
    }

    /** Halved until the rest is less than half: fine patterns would flicker otherwise. */
    private static BufferedImage halved(BufferedImage picture, int width) {
        var now = picture;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2) {
            var half =
                    new BufferedImage(
                            now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            now = half;
        }
        return now;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ActionRefused refused(String rule, Object... arguments) {
        return new ActionRefused(Refusal.at("file", rule, arguments));
    }
}
