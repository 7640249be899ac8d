package vn.lienketvung.shared.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as the outline of its dark squares, one unit each, to be drawn in the page itself.
 *
 * @param size width and height in units, quiet zone included
 */
public record QrPicture(int size, String outline) {

    private static final int QUIET = 4;

    public static QrPicture of(String text) {
        try {
            var squares =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, QUIET));
            return new QrPicture(squares.getWidth(), outlineOf(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static String outlineOf(BitMatrix squares) {
        var outline = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++)
            for (int x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y)) outline.append("M%d %dh1v1h-1z".formatted(x, y));
        return outline.toString();
    }
}
