package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The recipe itself: its name and category, its stems line by line, the note. */
final class StemsPane extends VBox {
    private final ConstructorViewModel model;
    private final Composition composition;
    private final Texts texts;
    private final Runnable search;
    private final Form head;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing;

    /** @param search gives the focus back to where flowers are looked up */
    StemsPane(ConstructorViewModel model, Kit kit, Runnable search) {
        this.model = model;
        this.composition = model.composition();
        this.texts = kit.texts();
        this.search = search;
        this.nothing = new Label(texts.get("bouquets.stems.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll(Styles.TEXT_MUTED, "stems-nothing");
        head = new Form(texts)
                .text("bouquet-name", "bouquets.name", model.fields().name())
                .suggesting("bouquet-category", "bouquets.category", model.fields().category(), model.categories())
                .sideBySide(2);
        head.getStyleClass().add("narrow");
        Form foot = new Form(texts).text("bouquet-note", "bouquets.note", model.fields().note());
        foot.getStyleClass().add("narrow");
        lines.setId("stem-lines");
        lines.getStyleClass().add("stem-lines");
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stem-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("stems");
        getChildren().addAll(head, scroll, foot);
        composition.stems().addListener((ListChangeListener<ComposedStem>) change -> build());
        composition.goods().addListener((Observable goods) -> show());
        model.figures().addListener((Observable figures) -> show());
        composition.onTaken(this::reveal);
        build();
    }

    /** After a save was refused: to the first field that is wrong. */
    void focusWrong() {
        head.focusWrong();
    }

    private void build() {
        lines.getChildren().clear();
        composition.stems().forEach(stem -> lines.getChildren()
                .add(new StemLine(stem, lines.getChildren().size() + 1, model, texts, search)));
        if (composition.stems().isEmpty()) {
            lines.getChildren().setAll(nothing);
        }
        show();
    }

    /** What was taken stands in sight, however long the recipe is. */
    private void reveal(ComposedStem stem) {
        int at = composition.stems().indexOf(stem);
        if (at < 0) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Bounds line = lines.getChildren().get(at).getBoundsInParent();
        double sight = scroll.getViewportBounds().getHeight();
        double hidden = lines.getHeight() - sight;
        double above = scroll.getVvalue() * hidden;
        if (hidden > 0 && line.getMaxY() > above + sight) {
            scroll.setVvalue((line.getMaxY() - sight) / hidden);
        } else if (hidden > 0 && line.getMinY() < above) {
            scroll.setVvalue(line.getMinY() / hidden);
        }
    }

    private void show() {
        lines.getChildren().forEach(line -> {
            if (line instanceof StemLine stem) {
                stem.show();
            }
        });
    }
}
