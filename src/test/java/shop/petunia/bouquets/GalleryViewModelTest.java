package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

class GalleryViewModelTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final TestKit kit = new TestKit();
    private final List<Long> opened = new ArrayList<>();
    private final GalleryViewModel model = new GalleryViewModel(shop.florist, kit.kit(), opened::add);

    @BeforeEach
    void fill() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 10, 3);
        shop.bouquet("Алый", new Stem(rose, 5));
        shop.bouquet("Большой", new Stem(rose, 51));
        model.refresh();
    }

    @Test
    void everyFilterNarrowsTheGallery() {
        List<String> all = shown();
        model.able().set(true);
        List<String> able = shown();

        model.day().set(FlowerShop.TODAY.plusDays(5));

        assertThat(List.of(all, able, shown()))
                .containsExactly(List.of("Алый", "Большой"), List.of("Алый"), List.of());
        assertThat(model.isFiltered()).isTrue();
        model.clear();
        assertThat(shown()).containsExactly("Алый", "Большой");
    }

    @Test
    void theChosenBouquetStaysChosenAndWhatIsNotShownIsNot() {
        model.chosen().set(model.rows().get(1));
        model.refresh();
        String kept = Objects.requireNonNull(model.chosen().get()).name();

        model.text().set("алый");

        assertThat(kept).isEqualTo("Большой");
        assertThat(model.chosen().get()).isNull();
    }

    @Test
    void aDuplicateSaysThatItIsACopyAndIsOpened() {
        model.duplicate(row(0));

        model.refresh();
        assertThat(shown()).containsExactly("Алый", "Алый (копия)", "Большой");
        assertThat(opened).containsExactly(row(1).id());
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.duplicated", "Алый"));
    }

    @Test
    void aBouquetGoesToTheArchiveAndComesBackAtOneClick() {
        model.archiveOrRestore(row(0));
        List<String> left = shown();

        kit.actions.getLast().run();

        assertThat(left).containsExactly("Большой");
        assertThat(shown()).containsExactly("Алый", "Большой");
    }

    @Test
    void theArchiveGivesBack() {
        model.archiveOrRestore(row(0));
        model.archived().set(true);

        model.archiveOrRestore(row(0));

        assertThat(shown()).isEmpty();
        model.archived().set(false);
        assertThat(shown()).containsExactly("Алый", "Большой");
    }

    @Test
    void theListIsWrittenWithItsCompositions() throws Exception {
        Path file = folder.resolve("bouquets.csv");
        kit.chosen = Optional.of(file);

        model.export();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).contains("Название;Категория;Состав;Себестоимость, ₽;Себестоимость неполная;Цена, ₽");
        assertThat(lines.get(1)).isEqualTo("Алый;Авторские;Роза × 5;700,00;;1750,00;1050,00;60;2");
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.export.done", "bouquets.csv", 2));
    }

    @Test
    void theGalleryIsSorted() {
        model.sort().set(GallerySort.DEAREST);
        List<String> dearest = shown();

        model.sort().set(GallerySort.CAN);

        assertThat(List.of(dearest, shown())).containsExactly(List.of("Большой", "Алый"), List.of("Алый", "Большой"));
        assertThat(model.isFiltered()).isFalse();
    }

    private List<String> shown() {
        return model.rows().stream().map(row -> Objects.requireNonNull(row).name()).toList();
    }

    private BouquetRow row(int index) {
        return Objects.requireNonNull(model.rows().get(index));
    }
}
