package vn.lienketvung.product.persistence;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Hears the reader of a picture say that the file ended before the picture did; it fills the rest with grey otherwise. */
final class Ends implements IIOReadWarningListener {

    private boolean tooEarly;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature")) tooEarly = true;
    }

    boolean tooEarly() {
        return tooEarly;
    }
}
