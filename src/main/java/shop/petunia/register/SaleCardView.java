package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.CardColumns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One receipt on one page: its goods and what came back of them, its money, whose it was. R takes back, P prints. */
final class SaleCardView extends BorderPane {
    private final SaleCardViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Kit kit;
    private final Button print;
    private final Button takeBack;
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    SaleCardView(SaleCardViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.print = Buttons.plain(texts, "sale-print", "register.slip.print", "mdmz-print", model::print);
        this.takeBack = Buttons.primary(
                texts, "sale-take-back", "register.sale.takeBack", "mdal-assignment_return", model::takeBack);
        setId("sale-card");
        getStyleClass().addAll("page", "sale-card");
        setTop(top());
        setCenter(new CardColumns(left, right));
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::actByKey);
        model.card().subscribe(this::show);
    }

    private Node top() {
        title.setId("sale-title");
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(Region.USE_PREF_SIZE);
        state.setId("sale-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Button again = Buttons.plain(texts, "sale-again", "register.sale.again", "mdmz-repeat", model::again);
        again.disableProperty().bind(model.working().onProperty());
        print.disableProperty().bind(model.printing().onProperty());
        HBox top = new HBox(
                Buttons.icon(texts, "sale-back", "register.sale.back", "mdal-arrow_back", model::back),
                title, state, Facts.gap(), again, sizes(), print, takeBack);
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().stream().filter(Region.class::isInstance).filter(node -> node.getId() != null)
                .forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        return top;
    }

    /** From the preview it goes to any printer or into a PDF. */
    private Node sizes() {
        MenuButton sizes = new MenuButton(texts.get("register.slip.show"), new FontIcon("mdal-find_in_page"));
        sizes.setId("sale-show");
        for (ReceiptSize size : ReceiptSize.values()) {
            MenuItem item = new MenuItem(texts.of(size));
            item.setId("sale-show-" + size.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> model.preview(size));
            sizes.getItems().add(item);
        }
        sizes.disableProperty().bind(model.printing().onProperty());
        return sizes;
    }

    private void show(@Nullable SaleCard sale) {
        if (sale == null) {
            return;
        }
        boolean first = !isVisible();
        setVisible(true);
        title.setText(texts.get("register.sale.title", sale.number()));
        tellState(sale);
        takeBack.setDisable(!model.canReturn(sale));
        left.getChildren().setAll(new SaleLinesPane(texts, sale));
        if (!sale.goods().returns().isEmpty()) {
            left.getChildren().add(new SaleReturnsPane(model, texts, sale));
        }
        right.getChildren().setAll(new SaleMoneyPane(texts, sale), new SaleOriginPane(model, texts, sale));
        if (first) {
            kit.background().onScreen(this::begin);
        }
    }

    private void begin() {
        (takeBack.isDisabled() ? print : takeBack).requestFocus();
    }

    private void tellState(SaleCard sale) {
        boolean some = !sale.goods().returns().isEmpty();
        boolean all = sale.goods().isWhollyReturned();
        state.setText(some ? texts.get(all ? "register.sale.allBack" : "register.sale.someBack") : "");
        state.getStyleClass().setAll("label", "badge", all ? "bad" : "warn");
        state.setVisible(some);
    }

    private void actByKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.R) {
            event.consume();
            model.takeBack();
        } else if (event.getCode() == KeyCode.P) {
            event.consume();
            model.print();
        }
    }
}
