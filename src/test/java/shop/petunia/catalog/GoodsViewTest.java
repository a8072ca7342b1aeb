package shop.petunia.catalog;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Permit;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class GoodsViewTest {
    @RegisterExtension
    final TestDatabase shop = CatalogShop.database();

    private final Goods goods = new Goods(shop.database(), this::mayReprice);
    private final Suppliers suppliers = new Suppliers(shop.database());

    private boolean needsManager;

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(
                kit -> GoodsView.screen(goods, CatalogShop.tags(), this::manager).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyCatalogueOffersToAdd(FxRobot robot) {
        assertThat(window.words("#figures")).isEqualTo("Нет товаров");

        window.press("#good-add-first");

        assertThat(window.has("#good-name")).isTrue();
    }

    @Test
    void aFlowerIsAddedByKeyboardAlone(FxRobot robot) {
        window.focus("#good-add");

        robot.type(SPACE).write("Rose").type(TAB, TAB).write("7").type(TAB).write("Roses").type(TAB);
        robot.write("250.50").type(TAB).write("4601234567893").type(ENTER).type(ENTER);

        GoodRow rose = new GoodRow(
                1, GoodKind.FLOWER, "Rose", "Roses", 7, Money.ofKopecks(25050), "4601234567893", false);
        assertThat(CatalogShop.all(goods, false)).containsExactly(rose);
        assertThat(window.<GoodRow>rows("#goods")).containsExactly(rose);
        assertThat(window.focused()).isEqualTo("good-add");
    }

    @Test
    void priceTagsAreAskedForAndShown(FxRobot robot) {
        CatalogShop.fill(goods);
        robot.interact(view::visited);
        window.press("#good-tags");
        boolean asked = window.has("#tags-count-1");

        window.press("#tags-show");

        assertThat(List.of(asked, window.has("#preview-picture"))).containsExactly(true, true);
    }

    @Test
    void whatNeverWiltsHasNoShelfLife(FxRobot robot) {
        window.press("#good-add");
        robot.write("Vase");
        window.press("#good-kind-goods");
        boolean hidden = !robot.lookup("#good-shelf-life").query().getParent().isVisible();

        window.press("#good-save");

        assertThat(hidden).isTrue();
        assertThat(CatalogShop.all(goods, false))
                .containsExactly(new GoodRow(1, GoodKind.GOODS, "Vase", "", null, null, null, false));
    }

    @Test
    void everyErrorStandsUnderItsField(FxRobot robot) {
        window.press("#good-add");
        robot.clickOn("#good-price").write("12.345").clickOn("#good-shelf-life").write("0");

        window.press("#good-save");

        assertThat(List.of(
                window.words("#good-name-error"),
                window.words("#good-shelf-life-error"),
                window.words("#good-price-error"),
                window.focused()))
                .containsExactly(
                        "Заполните это поле.",
                        "Число должно быть от 1 до 3\u00a0650.",
                        "Введите сумму, например 78,50.",
                        "good-name");
    }

    @Test
    void aTakenNameStandsUnderTheNameUntilItChanges(FxRobot robot) {
        filled(robot);
        window.press("#good-add");
        robot.write("rose naomi").type(ENTER);
        String taken = window.words("#good-name-error");
        robot.type(TAB);
        String stillTaken = window.words("#good-name-error");

        robot.clickOn("#good-name").write(" 2");

        assertThat(List.of(taken, stillTaken, window.words("#good-name-error")))
                .containsExactly(
                        "Товар «rose naomi» уже есть в каталоге.", "Товар «rose naomi» уже есть в каталоге.", "");
    }

    @Test
    void aTakenBarcodeStandsUnderTheBarcode(FxRobot robot) {
        filled(robot);
        window.press("#good-add");
        robot.write("Other").clickOn("#good-barcode").write("4600000000015").type(ENTER).type(ENTER);

        assertThat(window.words("#good-barcode-error")).isEqualTo("Штрихкод 4600000000015 уже у другого товара.");
        assertThat(window.focused()).isEqualTo("good-barcode");
    }

    @Test
    void aBarcodeIsCreatedForWhatHasNone(FxRobot robot) {
        window.press("#good-add");

        window.press("#good-barcode-create");

        assertThat(window.typed("#good-barcode")).isEqualTo("2000000000015");
        assertThat(robot.lookup("#good-barcode-create").query().isDisabled()).isTrue();
    }

    @Test
    void aGoodIsEditedFromItsRow(FxRobot robot) {
        filled(robot);
        window.choose("#goods", 2);
        window.focus("#goods");
        robot.type(ENTER);
        List<String> found = List.of(window.typed("#good-name"), window.typed("#good-price"));

        robot.clickOn("#good-price").eraseText(7).write("99,5").type(ENTER);

        assertThat(found).containsExactly("Vase", "1210,00");
        assertThat(window.<GoodRow>rows("#goods").getLast().price()).isEqualTo(Money.ofKopecks(9950));
    }

    @Test
    void escapeAsksBeforeTypedTextIsLost(FxRobot robot) {
        window.press("#good-add");
        robot.write("Rose").type(ESCAPE);
        boolean asked = window.has("#confirm-no");
        robot.type(ENTER);
        String kept = window.typed("#good-name");

        robot.type(ESCAPE);
        window.press("#confirm-yes");

        assertThat(asked).isTrue();
        assertThat(kept).isEqualTo("Rose");
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void escapeClosesAFormThatIsAsItWas(FxRobot robot) {
        window.press("#good-add");

        robot.write("R").type(BACK_SPACE).type(ESCAPE);

        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void searchAndChoicesFilterTheList(FxRobot robot) {
        filled(robot);
        robot.clickOn("#good-search").write("ro").type(ENTER);
        List<String> byText = names();
        robot.clickOn("#good-search").type(ESCAPE).type(ENTER);
        choose(robot, "#good-kinds", GoodKind.FLOWER);
        List<String> byKind = names();

        choose(robot, "#good-categories", "Vases");

        assertThat(List.of(byText, byKind, names()))
                .containsExactly(List.of("Rose Naomi"), List.of("Peony", "Rose Naomi"), List.of());
        window.press("#goods-clear");
        assertThat(names()).containsExactly("Peony", "Rose Naomi", "Vase");
    }

    @Test
    void aPriceThatAManagerHasToAllowIsSavedOnceItIsAllowed(FxRobot robot) {
        long id = goods.add(new GoodDraft(GoodKind.GOODS, "Ваза", "", null, Money.ofRoubles(100), null));
        robot.interact(() -> view.show(new Place("good", id)));
        robot.interact(() -> robot.lookup("#good-price").<TextField>query().setText("90"));
        needsManager = true;

        window.press("#good-save");

        assertThat(goods.byId(id).orElseThrow().price()).isEqualTo(Money.ofRoubles(90));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void aScannedBarcodeFindsAndChoosesItsGood(FxRobot robot) {
        filled(robot);

        robot.clickOn("#good-search").write("4600000000015").type(ENTER);

        TableView<GoodRow> table = robot.lookup("#goods").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().name()).isEqualTo("Tulip");
        assertThat(robot.lookup("#good-archived").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void aGoodGoesToTheArchiveAndBack(FxRobot robot) {
        filled(robot);
        window.choose("#goods", 0);
        window.press("#good-archive");
        List<String> left = names();
        window.press("#good-archived");
        List<String> archived = names();
        window.choose("#goods", 0);
        String words = window.words("#good-archive");

        window.press("#good-archive");

        assertThat(List.of(left, archived, names()))
                .containsExactly(List.of("Rose Naomi", "Vase"), List.of("Peony", "Tulip"), List.of("Tulip"));
        assertThat(words).isEqualTo("Вернуть из архива");
    }

    @Test
    void whatIsUsedIsArchivedInsteadOfDeleted(FxRobot robot) {
        filled(robot);
        CatalogShop.receive(shop, 2, suppliers.add(new SupplierDraft("Holland", "", "")));
        window.choose("#goods", 0);
        window.press("#good-delete");
        window.press("#confirm-yes");

        window.press("#confirm-yes");

        assertThat(CatalogShop.all(goods, true)).extracting(GoodRow::name).containsExactly("Peony", "Tulip");
    }

    @Test
    void anotherScreenLeadsToAGood(FxRobot robot) {
        filled(robot);

        robot.interact(() -> view.show(new Place("good", 2)));

        assertThat(window.typed("#good-name")).isEqualTo("Peony");
    }

    @Test
    void theEnglishScreenSaysTheSame(FxRobot robot) {
        robot.interact(() -> {
            window = new TestWindow((Stage) robot.window(0), "en");
            view = (ScreenView) window
                    .show(kit -> GoodsView.screen(goods, CatalogShop.tags(), Permit.NONE).view().apply(kit).node());
        });
        filled(robot);

        assertThat(List.of(window.words("#figures"), window.words("#good-add"), window.words("#good-archive")))
                .containsExactly("3 goods", "New good", "Archive");
    }

    private void filled(FxRobot robot) {
        CatalogShop.fill(goods);
        robot.interact(view::visited);
    }

    private <T> void choose(FxRobot robot, String id, T value) {
        ComboBox<Optional<T>> box = robot.lookup(id).queryComboBox();
        robot.interact(() -> box.setValue(Optional.of(value)));
    }

    private List<String> names() {
        return window.<GoodRow>rows("#goods").stream().map(GoodRow::name).toList();
    }

    private void mayReprice() {
        if (needsManager) {
            throw new UserProblem("staff.needsManager");
        }
    }

    private boolean manager(Kit kit, UserProblem refusal, Runnable again) {
        boolean asked = refusal.key().equals("staff.needsManager");
        needsManager = false;
        if (asked) {
            again.run();
        }
        return asked;
    }
}
