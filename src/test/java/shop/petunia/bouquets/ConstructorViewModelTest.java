package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class ConstructorViewModelTest {
    @TempDir
    static Path folder;

    @RegisterExtension
    final FlowerShop shop = new FlowerShop(folder);

    private final TestKit kit = new TestKit();
    private final AtomicInteger backs = new AtomicInteger();
    private long rose;
    private long green;

    @BeforeEach
    void fill() {
        rose = shop.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "Розы", 7, null, "4601234567893"));
        shop.lot(rose, 25, 7);
        green = shop.flower("Эвкалипт");
        shop.lot(green, 10, 2, Money.ofRoubles(40));
    }

    @Test
    void whatWiltsFirstStandsFirstAmongTheOffers() {
        ConstructorViewModel model = model();

        assertThat(model.offers().offered()).extracting(Ingredient::name).containsExactly("Эвкалипт", "Роза");
        model.offers().soonOnly().set(true);
        assertThat(model.offers().offered()).extracting(Ingredient::name).containsExactly("Эвкалипт");
    }

    @Test
    void everyStemChangesTheSums() {
        ConstructorViewModel model = model();
        model.fields().packaging().set("50");
        model.fields().labour().set("150");

        take(model, "роза", 5);
        take(model, "эвк", 2);

        assertThat(model.figures().get()).isEqualTo(new Figures(Money.ofRoubles(780), false, Money.ofRoubles(1950),
                Money.ofRoubles(1950), 5, null));
        assertThat(model.figures().get().marginPercent()).isEqualTo(60);
    }

    @Test
    void aScannedBarcodeGoesIn() {
        ConstructorViewModel model = model();

        model.offers().enter("4601234567893");
        model.offers().enter("4601234567893");
        model.offers().enter("нет такого");

        assertThat(model.composition().stems()).extracting(stem -> stem.stem()).containsExactly(new Stem(rose, 2));
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.offers.unknown", "нет такого"));
    }

    @Test
    void builtToAPriceItTellsWhatRemains() {
        ConstructorViewModel model = model();
        model.fields().budget().set("3 000");
        Money whole = left(model);
        take(model, "роза", 10);
        Money some = left(model);

        take(model, "роза", 3);

        assertThat(List.of(whole, some, left(model)))
                .containsExactly(Money.ofRoubles(3000), Money.ofRoubles(500), Money.ofRoubles(-250));
    }

    @Test
    void whatRemainsIsComparedWithThePriceItReallyGets() {
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 1));
        ConstructorViewModel model = model();
        model.open(bouquet);
        model.fields().budget().set("3000");
        Money confirmed = left(model);
        model.fields().rule().set(PriceRule.FIXED.name());

        model.fields().price().set("2900");

        assertThat(List.of(confirmed, left(model))).containsExactly(Money.ofRoubles(2000), Money.ofRoubles(100));
    }

    @Test
    void eachStemTellsWhatItAddsToThePrice() {
        ConstructorViewModel model = model();

        Money byMarkup = model.inPrice(Money.ofRoubles(40));
        model.fields().rule().set(PriceRule.FIXED.name());

        assertThat(byMarkup).isEqualTo(Money.ofRoubles(100));
        assertThat(model.inPrice(Money.ofRoubles(40))).isNull();
    }

    @Test
    void aBouquetIsSavedAndTheGalleryShown() {
        ConstructorViewModel model = model();
        model.fields().name().set("Нежность");
        model.fields().category().set("Авторские");
        take(model, "роза", 5);

        boolean right = model.save();

        assertThat(right).isTrue();
        assertThat(backs).hasValue(1);
        assertThat(shop.florist.bouquets().search("нежность", 9)).extracting(BouquetRow::price)
                .containsExactly(Money.ofRoubles(1250));
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.saved", "Нежность"));
    }

    @Test
    void whatIsWrongIsSaidAndNothingSaved() {
        shop.bouquet("Нежность", new Stem(rose, 1));
        ConstructorViewModel model = model();
        boolean nameless = model.save();
        model.fields().name().set("нежность");
        boolean empty = model.save();
        take(model, "роза", 1);

        model.save();

        assertThat(List.of(nameless, empty)).containsExactly(false, false);
        assertThat(kit.refusals).containsExactly(Sentence.of("bouquets.noStems"));
        assertThat(model.fields().name().errorProperty().get())
                .isEqualTo(Sentence.of("bouquets.nameTaken", "нежность"));
        assertThat(backs).hasValue(0);
    }

    @Test
    void anEditNeverLowersThePriceByItself() {
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 5), new Stem(green, 5));
        ConstructorViewModel model = model();
        model.open(bouquet);
        Money before = model.figures().get().price();

        model.composition().remove(model.composition().stems().getLast());

        assertThat(List.of(before, model.figures().get().price(), model.figures().get().suggested()))
                .containsExactly(Money.ofRoubles(2250), Money.ofRoubles(1750), Money.ofRoubles(1750));
        model.composition().remove(model.composition().stems().getLast());
        assertThat(model.figures().get().price()).isEqualTo(Money.ofRoubles(1000));
        model.takeSuggested();
        assertThat(model.figures().get().price()).isEqualTo(Money.ofRoubles(500));
    }

    @Test
    void anOwnPriceIsWhatIsTyped() {
        ConstructorViewModel model = model();
        model.fields().name().set("Акция");
        take(model, "роза", 5);
        model.fields().rule().set(PriceRule.FIXED.name());
        model.fields().price().set("990");

        model.save();

        assertThat(shop.florist.bouquets().search("акция", 1).getFirst())
                .extracting(BouquetRow::rule, BouquetRow::price)
                .containsExactly(PriceRule.FIXED, Money.ofRoubles(990));
    }

    @Test
    void anOwnPriceBeginsWithTheSuggestedOne() {
        ConstructorViewModel model = model();
        take(model, "роза", 5);

        model.fields().rule().set(PriceRule.FIXED.name());

        assertThat(model.figures().get().price()).isEqualTo(model.figures().get().suggested()).isNotEqualTo(Money.ZERO);
        assertThat(model.fields().price().value()).contains(Optional.of(model.figures().get().suggested()));
    }

    @Test
    void lookingAtAnOwnPriceIsNoChange() {
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 5));
        ConstructorViewModel model = model();
        model.open(bouquet);

        model.fields().rule().set(PriceRule.FIXED.name());
        model.fields().rule().set(PriceRule.BY_MARKUP.name());

        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void anOwnPriceThatIsMissingIsSaidBesideIt() {
        ConstructorViewModel model = model();
        model.fields().name().set("Акция");
        take(model, "роза", 5);
        model.fields().rule().set(PriceRule.FIXED.name());
        model.fields().price().set("");

        boolean saved = model.save();

        assertThat(saved).isFalse();
        assertThat(model.fields().price().errorProperty().get()).isEqualTo(Sentence.of("bouquets.priceMissing"));
    }

    @Test
    void leavingAsksOnlyWhenSomethingWouldBeLost() {
        long bouquet = shop.bouquet("Нежность", new Stem(rose, 5));
        ConstructorViewModel model = model();
        model.open(bouquet);
        model.leave();
        kit.confirms = false;
        model.composition().stems().getFirst().more(1);

        model.leave();

        assertThat(backs).hasValue(1);
        assertThat(kit.questions).hasSize(1);
    }

    @Test
    void aPhotoIsTakenFromAFileAndAWrongOneRefused() throws IOException {
        Path picture = folder.resolve("rose.png");
        ImageIO.write(new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path text = Files.writeString(folder.resolve("rose.txt"), "роза");
        ConstructorViewModel model = model();
        kit.chosen = Optional.of(picture);
        model.photo().choose();
        String photo = model.photo().name().get();

        model.photo().take(text);

        assertThat(photo).matches("[0-9a-f]{32}");
        assertThat(model.photo().name().get()).isEqualTo(photo);
        assertThat(kit.refusals).containsExactly(Sentence.of("bouquets.photo.unknown", "rose.txt"));
    }

    @Test
    void forAnotherDayOnlyLivingFlowersAreOffered() {
        ConstructorViewModel model = model();
        take(model, "эвк", 2);

        model.composition().day().set(FlowerShop.TODAY.plusDays(4));

        assertThat(model.figures().get().can()).isZero();
        assertThat(model.offers().offered()).extracting(Ingredient::name, Ingredient::living)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Роза", 25L),
                        org.assertj.core.api.Assertions.tuple("Эвкалипт", 0L));
    }

    private ConstructorViewModel model() {
        return new ConstructorViewModel(shop.florist, kit.kit(), null, backs::incrementAndGet);
    }

    private static Money left(ConstructorViewModel model) {
        Money left = model.figures().get().budgetLeft();
        return left == null ? Money.ZERO : left;
    }

    private static void take(ConstructorViewModel model, String words, int pieces) {
        for (int piece = 0; piece < pieces; piece++) {
            model.offers().enter(words);
        }
    }
}
