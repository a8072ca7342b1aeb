package shop.petunia.printing;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** A page as it will look on paper, and below it where to. */
public final class PreviewView extends VBox {
    private static final double PAPER_WIDTH = 720;
    private static final double PAPER_HEIGHT = 550;
    private static final int MOST_COPIES = 99;

    private final PreviewViewModel model;
    private final Texts texts;

    PreviewView(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setSpacing(12);
        getChildren().addAll(paper(), controls());
    }

    private Node paper() {
        ImageView picture = new ImageView();
        picture.setId("preview-picture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.imageProperty().bind(model.picture);
        picture.fitWidthProperty()
                .bind(model.picture.map(image -> Math.min(model.widest(), image.getWidth())).orElse(PAPER_WIDTH));
        StackPane desk = new StackPane(picture);
        desk.getStyleClass().add("preview-desk");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(PAPER_HEIGHT);
        scroll.setPrefViewportWidth(PAPER_WIDTH + 56);
        return scroll;
    }

    private Node controls() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = Buttons.plain(texts, "preview-save", "printing.preview.save", model::save);
        save.disableProperty().bind(model.busy.onProperty());
        HBox controls = new HBox(8, pager(), gap, printer(), copies(), save, print());
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private Node pager() {
        Button previous = Buttons.icon(
                texts, "preview-previous", "printing.preview.previous", "mdal-chevron_left", () -> model.turn(-1));
        previous.disableProperty().bind(model.page.lessThanOrEqualTo(0));
        Button next =
                Buttons.icon(texts, "preview-next", "printing.preview.next", "mdal-chevron_right", () -> model.turn(1));
        next.disableProperty().bind(model.page.greaterThanOrEqualTo(model.pageCount() - 1));
        Label where = new Label();
        where.setId("preview-page");
        where.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("printing.page", model.page.get() + 1, model.pageCount()), model.page));
        HBox pager = new HBox(4, previous, where, next);
        pager.setAlignment(Pos.CENTER_LEFT);
        return pager;
    }

    private Node printer() {
        ComboBox<String> printer = new ComboBox<>(model.printerNames);
        printer.setId("preview-printer");
        printer.setPromptText(texts.get("printing.preview.noPrinter"));
        printer.setAccessibleText(texts.get("printing.preview.printer"));
        printer.setPrefWidth(200);
        printer.valueProperty().bindBidirectional(model.printer);
        return printer;
    }

    private Node copies() {
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("preview-copies");
        copies.setAccessibleText(texts.get("printing.preview.copies"));
        copies.setPrefWidth(76);
        copies.setEditable(true);
        copies.valueProperty().subscribe(number -> model.copies.set(number));
        return copies;
    }

    private Button print() {
        Button print = Buttons.primary(texts, "preview-print", "printing.preview.print", model::print);
        print.disableProperty().bind(model.printer.isNull().or(model.busy.onProperty()));
        print.setDefaultButton(true);
        return print;
    }
}
