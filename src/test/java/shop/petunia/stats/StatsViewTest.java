package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.util.List;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.orders.OrdersView;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class StatsViewTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        shop.clock.advanceDays(-3);
        shop.sell(free(800));
        shop.clock.advanceDays(3);
        shop.sell(free(1000));
        window = new TestWindow(stage, "ru");
        ((ScreenView) window.show(kit -> StatsView.screen(shop.desk).view().apply(kit).node())).visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void theTilesTellTheFiguresAndTheirChange(FxRobot robot) {
        window.press("#stats-today");
        assertThat(window.words("#stats-revenue-change")).isEqualTo("—");

        window.press("#stats-month");

        assertThat(window.words("#stats-revenue")).isEqualTo("1 800\u00a0₽".replace(' ', '\u00a0'));
        assertThat(window.words("#stats-sales")).isEqualTo("2");
    }

    @Test
    void aDayIsChosenAndOpenedByKeyboardAlone(FxRobot robot) {
        window.focus("#stats-chart");
        String today = window.words("#stats-day");
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        String earlier = window.words("#stats-day");
        robot.type(KeyCode.ENTER);

        assertThat(today).startsWith("чт, 05.03.2026: 1\u00a0000,00\u00a0₽, 1 продажа.");
        assertThat(earlier).startsWith("пн, 02.03.2026: 800,00\u00a0₽, 1 продажа.");
        assertThat(window.places).containsExactly(
                new Place(OrdersView.OF_DAY, TODAY.minusDays(3).toEpochDay()));
    }

    @Test
    void daysWithoutAnythingSaySo(FxRobot robot) {
        window.press("#stats-earlier");

        assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
        assertThat(robot.lookup(".stats-scroll").query().isVisible()).isFalse();
    }

    @Test
    void whatIsPopularIsOrderedByNumberToo(FxRobot robot) {
        window.press("#stats-by-pieces");

        assertThat(window.<ItemRow>rows("#stats-goods")).extracting(ItemRow::pieces).containsExactly(2L);
    }

    @Test
    void theRoomThatIsLeftIsTheNames(FxRobot robot) {
        TableView<ItemRow> table = robot.lookup("#stats-goods").queryTableView();

        robot.interact(() -> table.getScene().getWindow().setWidth(1900));

        List<Double> widths = table.getColumns().stream().map(TableColumnBase::getWidth).toList();
        assertThat(widths.getFirst()).isGreaterThan(widths.get(1) + widths.get(2) + widths.get(3));
    }

    @Test
    void theClientsAreAPageOfTheirOwn(FxRobot robot) {
        window.press("#stats-clients");

        assertThat(window.words("#stats-buyers")).isEqualTo("0");
        assertThat(window.has("#stats-chart")).isFalse();
    }
}
