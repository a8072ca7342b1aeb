package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.MoneyBack;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Unsaved;

/** The sheet of a return: per line how many and where to, below what goes back to the buyer. */
final class ReturningView extends VBox implements Unsaved {
    private static final double MOST = 264;
    private static final double ROW = 60;

    private final Returning model;
    private final Texts texts;
    private final Label money = new Label();
    private final Label how = Hint.of("");
    private final Label refusal = new Label();

    ReturningView(Returning model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("returning");
        getChildren().setAll(all(), lines(), questions(), result(), buttons());
        model.sums().subscribe(this::tell);
        model.refusal().subscribe(this::refuse);
    }

    @Override
    public boolean isUnsaved() {
        return model.isUnsaved();
    }

    private Node all() {
        CheckBox all = new CheckBox(texts.get("register.returning.all"));
        all.setId("returning-all");
        all.setOnAction(event -> model.all(all.isSelected()));
        model.sums().subscribe(sums -> all.setSelected(model.isAll()));
        return all;
    }

    private Node lines() {
        VBox rows = new VBox();
        rows.getStyleClass().add("returning-lines");
        model.lines().forEach(line -> rows.getChildren().add(new ReturningRow(line, texts)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("order-lines-scroll");
        double height = Math.min(MOST, model.lines().size() * ROW + 2);
        scroll.setPrefHeight(height);
        scroll.setMinHeight(height);
        return scroll;
    }

    private Node questions() {
        return new Form(texts)
                .segments("returning-money", "register.returning.money", model.money(), List.of(MoneyBack.values()))
                .suggesting("returning-reason", "register.returning.reason", model.reason(), List.of(
                        texts.get("register.returning.wilted"), texts.get("register.returning.wrong"),
                        texts.get("register.returning.defect"), texts.get("register.returning.mistake")));
    }

    private Node result() {
        money.setId("returning-sum");
        money.getStyleClass().add(Styles.TITLE_3);
        how.setId("returning-how");
        VBox box = new VBox(2, money, how);
        box.getStyleClass().addAll("lot-tile", "remaining", "returning-result");
        return box;
    }

    private Node buttons() {
        refusal.setId("returning-error");
        refusal.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        Button take = Buttons.primary(texts, "returning-take", "register.returning.take", model::take);
        take.setDefaultButton(true);
        take.disableProperty().bind(model.busy().onProperty().or(model.sums().isNull()));
        take.textProperty().bind(Bindings.createStringBinding(this::action, model.sums()));
        Button cancel = Buttons.plain(texts, "returning-cancel", "ui.cancel", model::cancel);
        cancel.setCancelButton(true);
        HBox row = new HBox(Facts.gap(), cancel, take);
        row.getStyleClass().add("form-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(refusal, row);
    }

    private String action() {
        ReturnSums sums = model.sums().get();
        return sums == null || sums.money().isZero()
                ? texts.get("register.returning.take")
                : texts.get("register.returning.takeSum", sums.money());
    }

    private void tell(@Nullable ReturnSums sums) {
        if (sums == null) {
            money.setText(texts.get("register.returning.nothing"));
            how.setText(texts.get("register.returning.nothing.hint"));
            return;
        }
        money.setText(texts.get("register.returning.sum", sums.money()));
        ReturnPoints points = model.points(sums);
        StringBuilder words = new StringBuilder(PaidWords.sums(texts, ByKind.of(sums.split())));
        if (words.isEmpty()) {
            words.append(texts.get("register.returning.noMoney"));
        }
        if (points.back().isPositive()) {
            words.append('\n').append(texts.get("register.return.pointsBack", points.back()));
        }
        if (points.taken().isPositive()) {
            words.append('\n').append(texts.get("register.returning.pointsTaken", points.taken()));
        }
        how.setText(words.toString());
    }

    private void refuse(@Nullable Sentence sentence) {
        refusal.setVisible(sentence != null);
        refusal.setText(sentence == null ? "" : texts.of(sentence));
    }
}
