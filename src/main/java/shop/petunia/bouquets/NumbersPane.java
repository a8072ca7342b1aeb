package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The photo and the sums, which change with every stem. */
final class NumbersPane extends VBox {
    static final double WIDTH = 296;

    private final ConstructorViewModel model;
    private final Texts texts;
    private final Label budgetLeft = new Label();
    private final Label cost = figure("bouquet-cost");
    private final Label margin = figure("bouquet-margin");
    private final Label price = figure("bouquet-price");
    private final CanBadge can;
    private final Label byMarkup = new Label();
    private final Button takeSuggested;

    NumbersPane(ConstructorViewModel model, Kit kit, PhotoShelf shelf) {
        this.model = model;
        this.texts = kit.texts();
        this.can = new CanBadge(texts).bare();
        this.takeSuggested = Buttons.plain(texts, "bouquet-take-suggested", "bouquets.price.take",
                model::takeSuggested);
        can.setId("bouquet-can");
        budgetLeft.setId("bouquet-budget-left");
        budgetLeft.getStyleClass().add("budget-left");
        budgetLeft.setMinWidth(USE_PREF_SIZE);
        byMarkup.setId("bouquet-by-markup");
        byMarkup.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        takeSuggested.getStyleClass().add(Styles.SMALL);
        takeSuggested.managedProperty().bind(takeSuggested.visibleProperty());
        price.getStyleClass().add("price-large");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("numbers");
        getChildren().addAll(new PhotoDrop(model.photo(), kit, shelf, WIDTH,
                () -> String.valueOf(model.fields().name().textProperty().get())), costs(), sums(), prices());
        model.figures().subscribe(this::show);
    }

    private Node costs() {
        Form form = new Form(texts)
                .text("bouquet-packaging", "bouquets.packaging", model.fields().packaging())
                .text("bouquet-labour", "bouquets.labour", model.fields().labour())
                .sideBySide(2)
                .text("bouquet-budget", "bouquets.budget", model.fields().budget())
                .prompt("bouquets.budget.prompt")
                .beside(budgetLeft);
        form.getStyleClass().add("narrow");
        return form;
    }

    private Node sums() {
        VBox sums = new VBox(
                line(texts.get("bouquets.can.label"), can),
                line(texts.get("bouquets.cost"), cost),
                line(texts.get("bouquets.margin"), margin));
        sums.getStyleClass().add("sums");
        return sums;
    }

    private Node prices() {
        BooleanBinding fixed = Bindings.createBooleanBinding(
                () -> !model.fields().isByMarkup(), model.fields().rule().textProperty());
        TextField own = new TextField();
        Form form = new Form(texts)
                .segments("bouquet-rule", "bouquets.price", model.fields().rule(), List.of(PriceRule.values()));
        form.getStyleClass().add("narrow");
        Form typed = new Form(texts)
                .field("bouquet-own-price", "bouquets.price.own", model.fields().price(), own)
                .below(byMarkup);
        typed.getStyleClass().add("narrow");
        typed.visibleProperty().bind(fixed);
        typed.managedProperty().bind(fixed);
        HBox shown = new HBox(10, price, takeSuggested);
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.visibleProperty().bind(fixed.not());
        shown.managedProperty().bind(shown.visibleProperty());
        VBox prices = new VBox(form, shown, typed);
        prices.getStyleClass().add("prices");
        return prices;
    }

    private void show(Figures now) {
        can.setVisible(!model.composition().stems().isEmpty());
        can.show(now.can(), model.few(), model.composition().day().get());
        cost.setText((now.costUnknown() ? "≥ " : "") + texts.money(now.cost()));
        cost.setTooltip(now.costUnknown() ? new Tooltip(texts.get("bouquets.cost.unknown")) : null);
        Long percent = now.marginPercent();
        String sum = percent == null
                ? texts.money(now.margin())
                : texts.get("bouquets.margin.both", now.margin(), percent);
        margin.setText((now.costUnknown() ? "≤ " : "") + sum);
        margin.getStyleClass().removeAll("loss");
        if (now.margin().isNegative()) {
            margin.getStyleClass().add("loss");
        }
        price.setText(Prices.shown(texts, now.price()));
        byMarkup.setText(texts.get("bouquets.price.byMarkup", Prices.shown(texts, now.suggested())));
        takeSuggested.setVisible(now.suggested().compareTo(now.price()) < 0 && !now.suggested().isZero());
        takeSuggested.setText(texts.get("bouquets.price.take", Prices.shown(texts, now.suggested())));
        showBudget(now.budgetLeft());
    }

    private void showBudget(@Nullable Money left) {
        budgetLeft.setVisible(left != null);
        budgetLeft.setManaged(left != null);
        if (left != null) {
            boolean over = left.isNegative();
            budgetLeft.setText(over
                    ? texts.get("bouquets.budget.over", Prices.shown(texts, left.negated()))
                    : texts.get("bouquets.budget.left", Prices.shown(texts, left)));
            budgetLeft.getStyleClass().setAll("label", "budget-left", over ? "over" : "within");
        }
    }

    private static Label figure(String id) {
        Label figure = new Label();
        figure.setId(id);
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private static HBox line(String words, Label figure) {
        Label name = new Label(words);
        name.getStyleClass().add(Styles.TEXT_MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, name, gap, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
