package vn.lienketvung.product.persistence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as they come, made for the tests: turned, with a place in them, cut off, lying about their size, or no photos at all. */
final class PhotoCorpus {

    private PhotoCorpus() {}

    /** Its upper left quarter is red, the rest is blue. */
    static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(picture(width, height), "png");
    }

    /** A PNG of which nothing is opaque. */
    static byte[] clearPng() {
        return written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A JPEG as a telephone writes it: with the way it was held, and the place and the maker in plain sight. */
    static byte[] taken(int width, int height, int orientation) {
        return withExif(jpeg(width, height), exif(orientation));
    }

    static byte[] cutOff() {
        var whole = jpeg(800, 600);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] cutOffPng() {
        var whole = png(800, 600);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A few bytes that promise thirty thousand points in each direction. */
    static byte[] pngBomb() {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(30_000).putInt(30_000).put(new byte[] {8, 6, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.writeBytes(ByteBuffer.allocate(4).putInt(13).array());
        file.writeBytes(header.array());
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        file.writeBytes(new byte[64]);
        return file.toByteArray();
    }

    /** A small JPEG whose head says that it is huge. */
    static byte[] jpegBomb() {
        var file = jpeg(64, 64);
        for (int at = 0; at < file.length - 9; at++)
            if (file[at] == (byte) 0xff && file[at + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(file)
                        .putShort(at + 5, (short) 60_000)
                        .putShort(at + 7, (short) 60_000);
                return file;
            }
        throw new IllegalStateException("No frame in the JPEG");
    }

    static byte[] heic() {
        return ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic and so on");
    }

    static byte[] webp() {
        return ascii("RIFF\0\0\0\0WEBPVP8 and so on");
    }

    /** A right JPEG with a page full of script hung behind it. */
    static byte[] polyglot() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(jpeg(64, 48));
        file.writeBytes(ascii("<html><script>alert(1)</script></html>PK\u0003\u0004"));
        return file.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes))
                throw new IllegalStateException("Cannot write " + format);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, byte[] exif) {
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
        file.writeBytes(ByteBuffer.allocate(2).putShort((short) (exif.length + 2)).array());
        file.writeBytes(exif);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    /** Big-endian TIFF: maker, orientation, and a GPS part with one latitude reference. */
    private static byte[] exif(int orientation) {
        var maker = ascii("PHONEMAKER\0\0");
        var data = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + maker.length + 2 + 12 + 4);
        data.put(ascii("Exif\0\0")).put(ascii("MM")).putShort((short) 42).putInt(8);
        int makerAt = 8 + 2 + 3 * 12 + 4;
        int gpsAt = makerAt + maker.length;
        data.putShort((short) 3);
        data.putShort((short) 0x010f).putShort((short) 2).putInt(maker.length).putInt(makerAt);
        data.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        data.putShort((short) orientation).putShort((short) 0);
        data.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gpsAt);
        data.putInt(0).put(maker);
        data.putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2);
        data.put(ascii("N\0\0\0")).putInt(0);
        return data.array();
    }
}
