package shop.petunia.receptions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.stock.LineDraft;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestKit;

/**
 * The receptions' screen with 10,000 lots in 200 receptions: all that it asks to open, to filter and to show one; then
 * a file of 10,000 rows, looked at and imported. The goal for the screen is under 200 ms.
 */
@Tag("bench")
class ReceptionsBench {
    private static final int RECEPTIONS = 200;
    private static final int LINES = 50;
    private static final int ROWS = 10_000;
    private static final int TIMES = 60;

    @RegisterExtension
    final DeliveryDesk shop = new DeliveryDesk();

    @Test
    void tenThousandLots() {
        List<Long> goods = IntStream.range(0, LINES).mapToObj(n -> shop.flower("Цветок " + n)).toList();
        for (int n = 0; n < RECEPTIONS; n++) {
            long reception = shop.headers.open(
                    new ReceptionHeader("Приёмка " + n, DeliveryDesk.TODAY.minusDays(n), "Поставщик " + n % 9, "", ""));
            shop.lines.add(reception, goods.stream().map(ReceptionsBench::line).toList(), UUID.randomUUID());
        }
        ReceptionsViewModel model = new ReceptionsViewModel(shop.desk, new TestKit().kit());

        Bench.measure("receptions, opens", TIMES, model::refresh);
        Bench.measure("receptions, filtered by a word", TIMES, () -> filter(model.list()));
        Bench.measure("receptions, one opens", TIMES, () -> model.open(17));
    }

    @Test
    void tenThousandRows() {
        var file = shop.file(
                "many.csv",
                IntStream.range(0, ROWS)
                        .mapToObj(n -> "Цветок " + n % LINES + ";5;10,5")
                        .collect(Collectors.joining("\n", "Цветок;Кол-во;Цена\n", "\n")));
        Bench.measure("import, 10,000 rows read and planned", 5, () -> shop.imports.plan(file, DeliveryDesk.TODAY));
        Bench.measure("import, 10,000 rows written", 3, () -> {
            ImportViewModel model =
                    new ImportViewModel(shop.desk, new TestKit().kit(), Optional.empty(), id -> {}, () -> {});
            model.read(file);
            model.file().createAll();
            model.importAll();
        });
    }

    private static void filter(ReceptionListViewModel list) {
        list.text().set(list.text().get().equals("17") ? "поставщик 3" : "17");
    }

    private static LineDraft line(long good) {
        return new LineDraft(good, 50, DeliveryDesk.TODAY, 7, Money.ofRoubles(50));
    }
}
