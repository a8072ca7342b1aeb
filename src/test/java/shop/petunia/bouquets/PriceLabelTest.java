package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.EAN13Reader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Pages;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class PriceLabelTest {
    private final Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);

    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    @Test
    void thePrintedBarsAreReadAsTheUnitsBarcode() throws Exception {
        UnitRow unit = unit("Нежность");

        Pages pages = new Documents(Path.of("target", "no-templates"), () -> texts)
                .lay(shop.florist.label(List.of(unit, unit)).document(texts));

        BufferedImage page = pages.image(1, 4);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        assertThat(new EAN13Reader().decode(picture).getText()).isEqualTo(unit.barcode());
        assertThat(pages.count()).isEqualTo(2);
        assertThat(pages.title()).isEqualTo("Ценники, 2 шт.");
    }

    @Test
    void aLongNameStaysOnItsLabel() {
        String name = "Очень длинное название букета невесты с пионовидными розами и ";

        int[] eucalyptus = pixels(unit(name + "эвкалиптом"));
        int[] ruscus = pixels(unit(name + "рускусом"));

        assertThat(eucalyptus).as("its last word is printed").isNotEqualTo(ruscus);
    }

    /** Where the name stands: above the price. */
    private int[] pixels(UnitRow unit) {
        Pages pages = new Documents(Path.of("target", "no-templates"), () -> texts)
                .lay(shop.florist.label(List.of(unit)).document(texts));
        assertThat(pages.count()).isEqualTo(1);
        BufferedImage page = pages.image(0, 2);
        return page.getRGB(0, 0, page.getWidth(), page.getHeight() / 4, null, 0, page.getWidth());
    }

    private UnitRow unit(String name) {
        long rose = shop.flower("Роза для " + name);
        shop.lot(rose, 10, 7);
        return shop.florist.showcase().unit(shop.assemble(shop.bouquet(name, new Stem(rose, 5)))).orElseThrow();
    }
}
