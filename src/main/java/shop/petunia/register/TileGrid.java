package shop.petunia.register;

import impl.org.controlsfx.skin.GridViewSkin;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.GridView;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.PhotoShelf;
import shop.petunia.ui.Texts;

/** The tiles side by side; only those in sight exist. The arrows walk over them, Enter and Space take one. */
final class TileGrid extends GridView<Tile> {
    /** At least. */
    static final double WIDTH = 172;

    private static final double GAP = 4;
    /** What the skin keeps free for its scroll bar. */
    private static final double BAR = 18;

    private final TilesViewModel model;
    private final int few;
    private final int soonDays;
    private final ObjectProperty<@Nullable Tile> chosen = new SimpleObjectProperty<>();

    TileGrid(TilesViewModel model, Texts texts, PhotoShelf shelf, int few, int soonDays) {
        this.model = model;
        this.few = few;
        this.soonDays = soonDays;
        setId("tiles");
        setItems(model.rows());
        setHorizontalCellSpacing(GAP);
        setVerticalCellSpacing(GAP);
        setCellWidth(WIDTH);
        setCellHeight(TileCell.PLAIN);
        // else it would measure its cells, and so build them, whenever anything around it is laid out
        setPrefSize(3 * WIDTH, 3 * TileCell.PICTURED);
        widthProperty().subscribe(width -> setCellWidth(fitting(width.doubleValue())));
        setFocusTraversable(true);
        setAccessibleText(texts.get("register.tiles"));
        setCellFactory(grid -> new TileCell(this, texts, shelf));
        addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                chosen.set(null);
            }
        });
    }

    ObjectProperty<@Nullable Tile> chosen() {
        return chosen;
    }

    boolean isPictured() {
        return model.isPictured();
    }

    int few() {
        return few;
    }

    int soonDays() {
        return soonDays;
    }

    /** The rows are of another kind now. */
    void fit() {
        setCellHeight(isPictured() ? TileCell.PICTURED : TileCell.PLAIN);
    }

    /** From the search into the tiles. */
    void enter() {
        requestFocus();
        choose(0);
    }

    void take(Tile tile) {
        model.add(tile);
    }

    private void steer(KeyEvent event) {
        Tile tile = chosen.get();
        int at = tile == null ? -1 : model.rows().indexOf(tile);
        switch (event.getCode()) {
            case RIGHT -> step(event, at + 1);
            case LEFT -> step(event, at - 1);
            case DOWN -> step(event, at < 0 ? 0 : at + columns());
            case UP -> step(event, at - columns());
            case HOME -> step(event, 0);
            case END -> step(event, getItems().size() - 1);
            case ENTER, SPACE -> {
                if (tile != null) {
                    event.consume();
                    take(tile);
                }
            }
            default -> {}
        }
    }

    /** From the first row upward one is in the search again. */
    private void step(KeyEvent event, int index) {
        event.consume();
        if (index < 0) {
            getParent().lookup(".search-field").requestFocus();
        } else {
            choose(index);
        }
    }

    private void choose(int index) {
        if (index < getItems().size()) {
            if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(index / columns());
            }
            chosen.set(getItems().get(index));
        }
    }

    /** As wide as so many tiles side by side can be. */
    private static double fitting(double width) {
        double room = width - BAR;
        double columns = Math.max(1, Math.floor(room / (WIDTH + 2 * GAP)));
        return Math.max(WIDTH, Math.floor(room / columns - 2 * GAP));
    }

    private int columns() {
        return getSkin() instanceof GridViewSkin<?> skin ? Math.max(1, skin.computeMaxCellsInRow()) : 1;
    }
}
