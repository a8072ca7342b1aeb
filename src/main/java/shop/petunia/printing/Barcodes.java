package shop.petunia.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.Writer;
import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Codes for a template's image element, drawn as shapes and not as pixels: sharp on every printer. The quiet zone
 * around a code is the template's business. What a kind of code cannot hold is an empty picture.
 */
public final class Barcodes {
    private static final int EAN13_LENGTH = 13;
    private static final Map<EncodeHintType, ?> NO_MARGIN = Map.of(EncodeHintType.MARGIN, 0);

    private Barcodes() {}

    public static Renderable qr(String text) {
        return drawn(new QRCodeWriter(), BarcodeFormat.QR_CODE, text);
    }

    public static Renderable code128(String text) {
        return drawn(new Code128Writer(), BarcodeFormat.CODE_128, text);
    }

    /** The same in the middle of its place. */
    public static Renderable code128InTheMiddle(String text) {
        return drawn(new Code128Writer(), BarcodeFormat.CODE_128, text, true);
    }

    /** As EAN-13 where it is one, else as Code 128. */
    public static Renderable ofGood(String barcode) {
        boolean digits = barcode.length() == EAN13_LENGTH && barcode.chars().allMatch(c -> c >= '0' && c <= '9');
        Bars bars = digits ? drawn(new EAN13Writer(), BarcodeFormat.EAN_13, barcode) : Bars.NONE;
        return bars.isEmpty() ? code128(barcode) : bars;
    }

    private static Bars drawn(Writer writer, BarcodeFormat format, String text) {
        return drawn(writer, format, text, format == BarcodeFormat.QR_CODE);
    }

    private static Bars drawn(Writer writer, BarcodeFormat format, String text, boolean middle) {
        try {
            return new Bars(writer.encode(text, format, 0, 0, NO_MARGIN), middle);
        } catch (WriterException | IllegalArgumentException impossible) {
            return Bars.NONE;
        }
    }
}
