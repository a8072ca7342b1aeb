package shop.petunia.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.EAN13Reader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.petunia.printing.Pages;
import shop.petunia.printing.Pdf;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class PriceTagsTest {
    private static final String LONG = "Композиция «Весеннее настроение» в шляпной коробке с пионовидными розами,"
            + " эвкалиптом и Vergissmeinnichtblumensträußen";

    private final PriceTags tags = CatalogShop.tags();

    @Test
    void eachGoodGetsAsManyTagsAsWanted() {
        Pages pages = tags.lay(List.of(
                new Tagged(good("Роза", "4601234567893"), 3), new Tagged(good("Пион", null), 2)));

        assertThat(Pdf.pagesOf(pages)).extracting(text -> text.contains("Роза") ? "Роза" : "Пион")
                .containsExactly("Роза", "Роза", "Роза", "Пион", "Пион");
        assertThat(pages.title()).isEqualTo("Ценники, 5 шт.");
    }

    @Test
    void theBarsAreTheGoodsBarcode() throws Exception {
        Pages pages = tags.lay(List.of(
                new Tagged(good("Роза", "4601234567893"), 1), new Tagged(good("Лента", "LENTA-7"), 1)));

        assertThat(List.of(scanned(new EAN13Reader(), pages, 0), scanned(new Code128Reader(), pages, 1)))
                .containsExactly("4601234567893", "LENTA-7");
    }

    @Test
    void aLongNameStaysWholeOnItsTag() {
        Pages pages = tags.lay(List.of(new Tagged(good(LONG, "4601234567893"), 1)));

        assertThat(Pdf.pagesOf(pages)).singleElement().asString()
                .matches(text -> text.replaceAll("\\s", "").contains(LONG.replaceAll("\\s", "")))
                .contains("1 250 ₽");
    }

    @Test
    void noTagsAtAllAreRefused() {
        TestKit kit = new TestKit();
        PriceTagViewModel model =
                new PriceTagViewModel(tags, List.of(new Tagged(good("Роза", null), 0)), kit.kit());

        assertThat(model.show()).contains(Sentence.of("catalog.tags.none"));
    }

    private static String scanned(Reader reader, Pages pages, int page) throws Exception {
        BufferedImage picture = pages.image(page, 6);
        int[] pixels =
                picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return reader.decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)))).getText();
    }

    private static GoodRow good(String name, @Nullable String barcode) {
        return new GoodRow(1, GoodKind.FLOWER, name, "", 7, Money.ofRoubles(1250), barcode, false);
    }
}
