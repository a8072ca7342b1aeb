package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.staff.AuditLog;
import shop.petunia.stock.Document;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** The card of an assembled bouquet: what is in it and from where, who made it, what became of it. */
final class UnitCardView extends VBox {
    private static final double PHOTO = 180;

    private final UnitCard card;
    private final UnitRow unit;
    private final Florist florist;
    private final Kit kit;
    private final Texts texts;
    private final Runnable changed;

    UnitCardView(UnitCard card, Florist florist, Kit kit, PhotoShelf shelf, Runnable changed) {
        this.card = card;
        this.unit = card.unit();
        this.florist = florist;
        this.kit = kit;
        this.texts = kit.texts();
        this.changed = changed;
        getStyleClass().add("unit-card");
        VBox facts = facts();
        HBox.setHgrow(facts, Priority.ALWAYS);
        PhotoPane photo = new PhotoPane(shelf, PHOTO, PHOTO, 10);
        photo.setMinWidth(PHOTO);
        photo.show(unit.photo());
        PhotoSheet.onClick(photo, unit.photo(), unit.name(), kit, shelf);
        VBox below = new VBox(parts(), history());
        below.getStyleClass().add("unit-card-below");
        ScrollPane scroll = new ScrollPane(below);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("stem-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(16, photo, facts), scroll, buttons());
    }

    private VBox facts() {
        Label price = new Label(Prices.shown(texts, unit.price()));
        price.getStyleClass().add("price-large");
        Label cost = quiet(texts.get("bouquets.card.cost", unit.cost(), card.facts().packaging(),
                card.facts().labour()));
        cost.setId("unit-card-cost");
        cost.setWrapText(true);
        VBox facts = new VBox(3, new HBox(10, price, state()), cost,
                quiet(unit.place().isEmpty() ? unit.barcode() : unit.place() + " · " + unit.barcode()),
                told("unit-card-author",
                        texts.get("bouquets.card.assembled", unit.assembledAt(), card.facts().author())));
        if (unit.leftAt() != null) {
            facts.getChildren().add(told("unit-card-left",
                    texts.get("bouquets.card.left", texts.of(unit.state()), unit.leftAt(), card.facts().leftBy())
                            + (card.facts().reason() == null ? "" : " · " + texts.of(card.facts().reason()))));
        } else if (unit.checkedAt() != null) {
            facts.getChildren().add(told("unit-card-checked", texts.get("bouquets.unit.checked", unit.checkedAt())));
        }
        Document sale = card.facts().sale();
        if (sale != null) {
            facts.getChildren().add(link("unit-card-sale", sale.name(), new Place(sale.kind(), sale.id())));
        }
        facts.getChildren().add(link("unit-card-recipe", texts.get("bouquets.card.recipe"),
                new Place(BouquetChange.BOUQUET, unit.bouquetId())));
        return facts;
    }

    private Node state() {
        HBox state = new HBox(8, UnitCells.badge(texts, unit.state()));
        Integer left = unit.daysLeft();
        if (left != null && unit.state() == UnitState.ON_SHOWCASE) {
            state.getChildren().add(new DaysLeft(texts, left, florist.soonDays()));
        }
        state.setAlignment(Pos.CENTER_LEFT);
        return state;
    }

    private Node parts() {
        GridPane grid = new GridPane();
        grid.setId("unit-card-parts");
        grid.getStyleClass().add("card-parts");
        grid.addRow(0, quiet(texts.get("bouquets.card.good")), quiet(texts.get("bouquets.card.lot")),
                right(quiet(texts.get("bouquets.card.pieces"))), quiet(texts.get("bouquets.card.expiry")),
                right(quiet(texts.get("bouquets.cost"))));
        int row = 1;
        for (UnitPart part : card.parts()) {
            Label good = new Label(part.good());
            good.setTooltip(new Tooltip(part.good()));
            good.setMaxWidth(230);
            grid.addRow(row, good,
                    link("unit-card-lot-" + row, part.reception(), new Place(StockChange.LOT, part.lotId())),
                    right(new Label(texts.number(part.quantity()))),
                    new Label(part.expiry() == null ? "—" : texts.day(part.expiry())),
                    right(new Label(texts.money(part.cost()))));
            row++;
        }
        return grid;
    }

    private static Label right(Label number) {
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    private Node history() {
        VBox history = new VBox(2, quiet(texts.get("bouquets.card.history")));
        history.setId("unit-card-history");
        for (AuditLog.Row entry : card.history()) {
            Label told = new Label(texts.minute(entry.at()) + " · " + entry.author() + " · " + texts.of(entry.text()));
            told.setWrapText(true);
            history.getChildren().add(told);
        }
        return history;
    }

    private Node buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, Buttons.plain(texts, "unit-card-label", "bouquets.unit.label",
                () -> new ShowcaseLabels(florist, kit).show(List.of(unit))), gap);
        switch (unit.state()) {
            case ON_SHOWCASE -> row.getChildren().add(Buttons.plain(texts, "unit-card-reprice",
                    "bouquets.unit.reprice", () -> instead(() -> RepriceForm.open(florist, kit, unit, changed))));
            case TAKEN_APART, WRITTEN_OFF -> row.getChildren().add(Buttons.plain(texts, "unit-card-back",
                    "bouquets.unit.putBack", () -> instead(() -> new WayBack(florist, kit, changed).take(unit))));
            case SOLD -> {}
        }
        row.getChildren().add(Buttons.primary(texts, "unit-card-close", "ui.close", kit.dialogs()::close));
        return row;
    }

    private void instead(Runnable other) {
        kit.dialogs().close();
        other.run();
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static Label told(String id, String words) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }

    /** Mere words where nothing leads. */
    private Node link(String id, String words, Place place) {
        if (!kit.navigator().leadsTo(place)) {
            return told(id, words);
        }
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("card-link");
        link.setOnAction(event -> UnitCard.go(kit, place));
        return link;
    }
}
