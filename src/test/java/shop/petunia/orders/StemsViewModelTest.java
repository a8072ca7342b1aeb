package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.orders.OrderShop.LATER;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Span;

class StemsViewModelTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final StemsViewModel model = new StemsViewModel(OrderScreens.of(shop), kit.kit(), () -> {});

    @Test
    void theDaysStemsAreToldAndThoseOfAnotherDayAreNot() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 7);
        shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.phone(shop.roses(roses, pickup(LATER)));
        model.refresh();
        List<StemsRow> today = List.copyOf(model.rows());

        model.days().span().set(Span.TOMORROW);

        assertThat(today).extracting(StemsRow::name, StemsRow::orders, StemsRow::needed)
                .containsExactly(tuple("Роза", 1L, 5L));
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theListIsWrittenAsATable(@TempDir Path folder) throws IOException {
        shop.phone(shop.roses(shop.flower("Роза"), pickup(TODAY)));
        Path file = folder.resolve("stems.csv");
        kit.chosen = Optional.of(file);
        model.refresh();

        model.export();

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("Роза");
        assertThat(kit.notices).containsExactly(Sentence.of("orders.stems.saved", "stems.csv"));
    }
}
