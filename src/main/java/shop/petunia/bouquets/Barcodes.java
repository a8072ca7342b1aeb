package shop.petunia.bouquets;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.EAN13Writer;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Bars as a picture, so many pixels a module that no printer blurs them. */
final class Barcodes {
    private static final int MODULES = 113;
    private static final int MODULE = 8;
    private static final int HEIGHT = 200;
    private static final int WHITE = 0xFFFFFF;
    private static final int QUIET_ZONES = 18;

    private Barcodes() {}

    static BufferedImage ean13(String code) {
        BitMatrix bars = new EAN13Writer().encode(
                code, BarcodeFormat.EAN_13, MODULES * MODULE, HEIGHT, Map.of(EncodeHintType.MARGIN, QUIET_ZONES));
        BufferedImage picture = new BufferedImage(bars.getWidth(), HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < bars.getWidth(); x++) {
            int colour = bars.get(x, 0) ? 0 : WHITE;
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, colour);
            }
        }
        return picture;
    }
}
