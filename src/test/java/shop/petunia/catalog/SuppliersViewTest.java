package shop.petunia.catalog;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class SuppliersViewTest {
    @RegisterExtension
    final TestDatabase shop = CatalogShop.database();

    private final Suppliers suppliers = new Suppliers(shop.database());

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> SuppliersView.screen(suppliers).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyListOffersToAdd(FxRobot robot) {
        window.press("#supplier-add-first");

        assertThat(window.has("#supplier-name")).isTrue();
    }

    @Test
    void aSupplierIsAddedByKeyboardAlone(FxRobot robot) {
        window.focus("#supplier-add");

        robot.type(SPACE).write("Holland").type(TAB).write("8 495").type(TAB).write("Tuesdays").type(TAB, TAB, ENTER);

        assertThat(CatalogShop.all(suppliers, false))
                .containsExactly(new SupplierRow(1, "Holland", "8 495", "Tuesdays", false));
        assertThat(window.words("#figures")).isEqualTo("1 поставщик");
    }

    @Test
    void aMissingOrTakenNameStandsUnderTheName(FxRobot robot) {
        filled(robot);
        window.press("#supplier-add");
        robot.type(ENTER);
        String missing = window.words("#supplier-name-error");

        robot.write("ecuador").type(ENTER);

        assertThat(List.of(missing, window.words("#supplier-name-error"), window.focused()))
                .containsExactly("Заполните это поле.", "Поставщик «ecuador» уже есть.", "supplier-name");
    }

    @Test
    void aSupplierThatIsGoneIsToldInTheForm(FxRobot robot) {
        filled(robot);
        window.choose("#suppliers", 0);
        window.press("#supplier-edit");
        suppliers.delete(1);

        robot.write("Other").type(ENTER);

        assertThat(window.words("#supplier-save-error"))
                .isEqualTo("Этого поставщика уже удалили. Обновите список: F5.");
    }

    @Test
    void searchFindsByNameAndByAnyDigitsOfThePhone(FxRobot robot) {
        filled(robot);
        robot.clickOn("#supplier-search").write("hol").type(ENTER);
        List<String> byName = names();
        robot.type(ESCAPE);

        robot.write("4951234567").type(ENTER);

        assertThat(List.of(byName, names())).containsExactly(List.of("Holland"), List.of("Ecuador"));
    }

    @Test
    void whatIsNotFoundSaysSo(FxRobot robot) {
        filled(robot);

        robot.clickOn("#supplier-search").write("nobody").type(ENTER);

        assertThat(robot.lookup("Ничего не найдено").tryQuery()).isPresent();
    }

    @Test
    void aSupplierGoesToTheArchiveAndBackByTheNotice(FxRobot robot) {
        filled(robot);
        window.choose("#suppliers", 0);
        window.press("#supplier-archive");
        List<String> left = names();

        window.press("#notice-action");

        assertThat(List.of(left, names())).containsExactly(List.of("Holland"), List.of("Ecuador", "Holland"));
    }

    @Test
    void whoHasDeliveredIsArchivedInsteadOfDeleted(FxRobot robot) {
        filled(robot);
        CatalogShop.receive(shop, new Goods(shop.database()).add(GoodDraft.flower("Rose")), 1);
        window.choose("#suppliers", 0);
        window.press("#supplier-delete");
        window.press("#confirm-yes");

        window.press("#confirm-yes");

        assertThat(CatalogShop.all(suppliers, true)).extracting(SupplierRow::name).containsExactly("Ecuador");
    }

    @Test
    void escapeAsksBeforeTypedTextIsLost(FxRobot robot) {
        window.press("#supplier-add");

        robot.write("Holland").type(ESCAPE);

        assertThat(window.has("#confirm-no")).isTrue();
    }

    @Test
    void anotherScreenLeadsToASupplier(FxRobot robot) {
        filled(robot);

        robot.interact(() -> view.show(new Place("supplier", 2)));

        assertThat(window.typed("#supplier-name")).isEqualTo("Holland");
    }

    @Test
    void theEnglishScreenSaysTheSame(FxRobot robot) {
        robot.interact(() -> {
            window = new TestWindow((Stage) robot.window(0), "en");
            view = (ScreenView) window.show(kit -> SuppliersView.screen(suppliers).view().apply(kit).node());
        });
        filled(robot);

        assertThat(List.of(window.words("#figures"), window.words("#supplier-add")))
                .containsExactly("2 suppliers", "New supplier");
    }

    private void filled(FxRobot robot) {
        suppliers.add(new SupplierDraft("Ecuador", "+7 495 123-45-67", ""));
        suppliers.add(new SupplierDraft("Holland", "+31 20 555", "Tuesdays"));
        robot.interact(view::visited);
    }

    private List<String> names() {
        return window.<SupplierRow>rows("#suppliers").stream().map(SupplierRow::name).toList();
    }
}
