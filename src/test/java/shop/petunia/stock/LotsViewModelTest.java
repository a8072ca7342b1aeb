package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.files.TableFile;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;

class LotsViewModelTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private final LotsViewModel model = new LotsViewModel(shelves.rooms(), kit.kit());

    @BeforeEach
    void fourLotsOneOfThemEmpty() {
        long supplier = shelves.suppliers.add(new SupplierDraft("Голландия", "", ""));
        long reception = shelves.receptions.open(new ReceptionDraft("Утро", TODAY, supplier, "ЦВ-1", ""));
        long rose = shelves.goods.add(new GoodDraft(GoodKind.FLOWER, "Роза", "Розы", null, null, null));
        shelves.line(reception, new LineDraft(rose, 10, TODAY.minusDays(9), 7, Money.ofRoubles(10)));
        shelves.lot(reception, rose, 20, 2);
        shelves.lot(shelves.reception("Вечер"), shelves.flower("Ирис"), 30, 9);
        long gone = shelves.lot(reception, rose, 5, 3);
        shelves.move(gone, -5, MovementKind.SOLD);
        model.refresh();
    }

    @Test
    void whatDiesFirstStandsFirst() {
        assertThat(model.rows()).extracting(LotRow::goodName, LotRow::daysLeft).containsExactly(
                tuple("Роза", -2),
                tuple("Роза", 2),
                tuple("Ирис", 9));
    }

    @Test
    void eachChipKnowsItsCountWhicheverIsChosen() {
        model.freshness().set(Freshness.SOON);

        StockSummary summary = model.summary().get();
        assertThat(remainders()).containsExactly(20);
        assertThat(List.of(summary.of(null), summary.of(Freshness.EXPIRED), summary.of(Freshness.SOON),
                summary.of(Freshness.FRESH)))
                .containsExactly(
                        new StockSummary.Totals(3, 60, Money.ofRoubles(600)),
                        new StockSummary.Totals(1, 10, Money.ofRoubles(100)),
                        new StockSummary.Totals(1, 20, Money.ofRoubles(200)),
                        new StockSummary.Totals(1, 30, Money.ofRoubles(300)));
    }

    @Test
    void filtersOfferWhatThereIsAndNarrowTheList() {
        List<String> offered = List.copyOf(model.categories());
        model.category().set("Розы");
        model.emptyToo().set(true);
        List<Integer> ofCategory = remainders();
        model.category().set(null);
        model.emptyToo().set(false);
        model.supplier().set(model.suppliers().getFirst());

        assertThat(offered).containsExactly("Розы");
        assertThat(ofCategory).containsExactly(10, 20, 0);
        assertThat(remainders()).containsExactly(10, 20);
    }

    @Test
    void clearingShowsEverythingAgain() {
        model.text().set("нет такого");
        model.freshness().set(Freshness.EXPIRED);
        List<Integer> filtered = remainders();

        model.clear();

        assertThat(filtered).isEmpty();
        assertThat(remainders()).containsExactly(10, 20, 30);
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void theFilteredListIsExportedInItsOrder() {
        Path file = folder.resolve("Склад.csv");
        kit.chosen = Optional.of(file);
        model.text().set("роза");
        model.rows().sort(new RowSource.Order("REMAINING", true));

        model.export();

        assertThat(TableFile.read(file).rows()).extracting(row -> row.cell(10)).containsExactly("20", "10");
        assertThat(kit.notices).containsExactly(Sentence.of("stock.export.done", "Склад.csv", 2));
        assertThat(model.exporting().isOn()).isFalse();
    }

    @Test
    void anExportThatCannotBeWrittenIsRefused() {
        kit.chosen = Optional.of(folder.resolve("Склад.txt"));

        model.export();

        assertThat(kit.refusals).containsExactly(Sentence.of("files.write.kind", "Склад.txt"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyShopIsLedToItsReceptions() {
        model.goToReceptions();

        assertThat(kit.places).containsExactly(Place.screen("receptions"));
    }

    private List<Integer> remainders() {
        return model.rows().stream().map(LotRow::remaining).toList();
    }
}
