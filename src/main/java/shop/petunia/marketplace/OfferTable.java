package shop.petunia.marketplace;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.PhotoPane;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.orders.LineKind;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;
import shop.petunia.ui.TwoLines;

/** The shop's bouquets and goods with what the marketplace shows of them. */
final class OfferTable {
    private static final double PHOTO_COLUMN = 70;
    private static final double PHOTO_WIDTH = 44;
    private static final double PHOTO_HEIGHT = 34;

    private final StorefrontViewModel model;
    private final PhotoShelf shelf;
    private final Texts texts;
    private final RowTable<OfferRow> table;

    OfferTable(StorefrontViewModel model, PhotoShelf shelf, Texts texts) {
        this.model = model;
        this.shelf = shelf;
        this.texts = texts;
        table = new RowTable<OfferRow>("offers", model.offers()).opening(model::open);
        Columns<OfferRow> columns = new Columns<>(texts);
        TableColumn<OfferRow, OfferRow> photos = columns.node("", "marketplace.offer.photo", PHOTO_COLUMN, this::photo);
        photos.setMaxWidth(PHOTO_COLUMN);
        table.getColumns().setAll(List.of(
                photos,
                columns.node("", "marketplace.offer.name", 290, this::name),
                columns.money("", "marketplace.offer.price", 100, OfferRow::price),
                right(columns.node("", "marketplace.offer.quantity", 130, this::quantity)),
                columns.node("", "marketplace.offer.state", 170, this::state),
                columns.node("", "marketplace.offer.sent", 190, this::sent),
                columns.node("", "marketplace.offer.action", 160, this::action)));
        table.whenEmpty(
                new EmptyState(texts, StorefrontView.ICON, "marketplace.offer.empty", "marketplace.offer.empty.hint"),
                new EmptyState(texts, "mdmz-search", "marketplace.offer.nothing", "marketplace.offer.nothing.hint",
                        Buttons.plain(texts, "offers-clear", "marketplace.offer.clear", model::clear)),
                model::isFiltered);
    }

    RowTable<OfferRow> node() {
        return table;
    }

    private static <V> TableColumn<OfferRow, V> right(TableColumn<OfferRow, V> column) {
        column.getStyleClass().add("right");
        return column;
    }

    private @Nullable Node photo(OfferRow offer) {
        if (offer.item().kind() == LineKind.GOOD) {
            return null;
        }
        PhotoPane pane = new PhotoPane(shelf, PHOTO_WIDTH, PHOTO_HEIGHT, 6);
        pane.setMaxWidth(PHOTO_WIDTH);
        pane.show(offer.photo());
        return pane;
    }

    private Node name(OfferRow offer) {
        String kind = texts.get(offer.item().kind() == LineKind.GOOD
                ? "marketplace.offer.good"
                : "marketplace.offer.bouquet");
        return new TwoLines(offer.name(), offer.productId() == null
                ? kind
                : texts.get("marketplace.offer.number", kind, String.valueOf(offer.productId())));
    }

    private Node quantity(OfferRow offer) {
        return new TwoLines(texts.get("marketplace.offer.pieces", offer.quantity()),
                offer.sellable() == offer.quantity()
                        ? ""
                        : texts.get("marketplace.offer.ofAll", offer.sellable()));
    }

    private Node state(OfferRow offer) {
        OutgoingRow waits = offer.waits();
        if (waits != null && waits.needsPerson()) {
            Button decide = Buttons.plain(texts, "offer-decide-" + offer.item().itemId(), "marketplace.offer.decide",
                    model::decide);
            decide.getStyleClass().add("in-row");
            decide.setTooltip(new Tooltip(texts.of(OutgoingTold.advice(waits))));
            return decide;
        }
        if (!offer.published()) {
            return WaitingTable.badge(texts.get(offer.archived() ? "marketplace.offer.archived"
                    : offer.price() == null ? "marketplace.offer.noPrice" : "marketplace.offer.hidden"), "");
        }
        return waits != null
                ? WaitingTable.badge(texts.get("marketplace.offer.waits"), "warn")
                : offer.quantity() == 0
                        ? WaitingTable.badge(texts.get("marketplace.offer.sold"), "warn")
                        : WaitingTable.badge(texts.get("marketplace.offer.shown"), "good");
    }

    private @Nullable Node sent(OfferRow offer) {
        OfferRow.Sent sent = offer.sent();
        return sent == null
                ? null
                : new TwoLines(texts.minute(sent.at()), texts.get(
                        sent.active() ? "marketplace.offer.told" : "marketplace.offer.toldOff", sent.price(),
                        sent.quantity()));
    }

    /** In a pane of its own: what is off shows no tooltip itself. */
    private Node action(OfferRow offer) {
        Button button = Buttons.plain(texts, "offer-turn-" + offer.item().kind() + "-" + offer.item().itemId(),
                offer.published() ? "marketplace.offer.unpublish" : "marketplace.offer.publish",
                () -> model.turn(offer));
        button.getStyleClass().add("in-row");
        button.setFocusTraversable(false);
        StackPane pane = new StackPane(button);
        if (!offer.published() && (offer.price() == null || offer.archived())) {
            button.setDisable(true);
            Tooltip.install(pane, new Tooltip(texts.get(offer.archived()
                    ? "marketplace.offer.archived.tooltip"
                    : "marketplace.offer.noPrice.tooltip")));
        } else {
            button.disableProperty().bind(model.busy().onProperty());
        }
        HBox cell = new HBox(pane);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
