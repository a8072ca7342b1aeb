package shop.petunia.bouquets;

import impl.org.controlsfx.skin.GridViewSkin;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.GridView;
import shop.petunia.ui.Kit;

/** The cards side by side; only those in sight exist. The arrows walk over them, Enter opens. */
final class BouquetGrid extends GridView<BouquetRow> {
    private static final double GAP = 7;
    /** What the skin keeps free for its scroll bar. */
    private static final double BAR = 18;

    private final GalleryViewModel model;
    /** The place of a card that is to be chosen once its page has come, or -1. */
    private int awaited = -1;

    BouquetGrid(GalleryViewModel model, Kit kit, PhotoShelf shelf, Consumer<BouquetRow> open) {
        this.model = model;
        setId("bouquets-grid");
        setItems(model.rows());
        setCellWidth(BouquetCell.WIDTH);
        widthProperty().subscribe(width -> setCellWidth(fitting(width.doubleValue())));
        setCellHeight(BouquetCell.HEIGHT);
        // else it would measure its cells, and so build them, whenever anything around it is laid out
        setPrefSize(3 * BouquetCell.WIDTH, 3 * BouquetCell.HEIGHT);
        setHorizontalCellSpacing(GAP);
        setVerticalCellSpacing(GAP);
        setFocusTraversable(true);
        model.rows().addListener((Observable rows) -> arrived());
        setAccessibleText(kit.texts().get("bouquets.title"));
        setCellFactory(grid -> new BouquetCell(model, kit.texts(), shelf, open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> steer(event, open));
    }

    /** From the search into what it found. */
    void enter() {
        requestFocus();
        if (model.chosen().get() == null) {
            choose(0);
        }
    }

    private void steer(KeyEvent event, Consumer<BouquetRow> open) {
        int at = chosenIndex();
        switch (event.getCode()) {
            case RIGHT -> step(event, at + 1);
            case LEFT -> step(event, at - 1);
            case DOWN -> step(event, at < 0 ? 0 : at + columns());
            case UP -> step(event, at - columns());
            case HOME -> step(event, 0);
            case END -> step(event, getItems().size() - 1);
            case ENTER -> {
                BouquetRow chosen = model.chosen().get();
                if (chosen != null) {
                    event.consume();
                    open.accept(chosen);
                }
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int index) {
        event.consume();
        choose(index);
    }

    private void choose(int index) {
        awaited = -1;
        if (index >= 0 && index < getItems().size()) {
            BouquetRow row = getItems().get(index);
            reveal(index / columns());
            if (row == null) {
                awaited = index;
            } else {
                model.chosen().set(row);
            }
        }
    }

    private void arrived() {
        if (awaited >= 0 && awaited < getItems().size() && getItems().get(awaited) != null) {
            choose(awaited);
        }
    }

    private void reveal(int line) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
        }
    }

    private int chosenIndex() {
        BouquetRow chosen = model.chosen().get();
        return chosen == null ? -1 : model.rows().indexOfLoaded(row -> row.id() == chosen.id());
    }

    /** As wide as so many cards side by side can be. */
    private static double fitting(double width) {
        double room = width - BAR;
        double columns = Math.max(1, Math.floor(room / (BouquetCell.WIDTH + 2 * GAP)));
        return Math.max(BouquetCell.WIDTH, Math.floor(room / columns - 2 * GAP));
    }

    private int columns() {
        return getSkin() instanceof GridViewSkin<?> skin ? skin.computeMaxCellsInRow() : 1;
    }
}
