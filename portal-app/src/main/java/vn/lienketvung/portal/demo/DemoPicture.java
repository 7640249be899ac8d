package vn.lienketvung.portal.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.lienketvung.evidence.Upload;

/** A drawing that nobody takes for a photo: coloured discs on a tray, in the place of a real product. */
final class DemoPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    private DemoPicture() {}

    /**
     * @param hue from 0 to 1
     * @param count how many discs lie there
     */
    static Upload of(float hue, int count) {
        var bytes = drawn(hue, count);
        return new Upload("minh-hoa.png", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] drawn(float hue, int count) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(
                new GradientPaint(0, 0, new Color(0xf5f1e6), WIDTH, HEIGHT, new Color(0xd9cfb8)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int across = (int) Math.ceil(Math.sqrt(count * 4 / 3.0));
        double step = (double) WIDTH / (across + 1);
        for (int at = 0; at < count; at++) {
            double x = (at % across + 0.75) * step;
            double y = (at / across + 0.75) * step;
            pen.setColor(Color.getHSBColor(hue + at * 0.008f, 0.62f, 0.88f));
            pen.fill(new Ellipse2D.Double(x - step * 0.2, y - step * 0.2, step * 0.8, step * 0.7));
            pen.setColor(new Color(255, 255, 255, 90));
            pen.fill(new Ellipse2D.Double(x, y, step * 0.2, step * 0.15));
        }
        pen.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
