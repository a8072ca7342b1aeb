package shop.petunia.receptions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One reception: header, the line being typed, what is offered, the lines, the totals. */
final class ReceptionCardView extends BorderPane {
    private final Texts texts;
    private final Background background;
    private final ReceptionCardHeader header;
    private final QuickLineBar quickLine;
    private final ReceptionLinesTable lines;
    private final Label figures = new Label();

    ReceptionCardView(ReceptionCardViewModel model, Kit kit) {
        this.texts = kit.texts();
        this.background = kit.background();
        this.header = new ReceptionCardHeader(model, kit);
        this.quickLine = new QuickLineBar(model.quickLine(), kit);
        this.lines = new ReceptionLinesTable(model, kit);
        getStyleClass().add("page");
        setId("reception-card");
        figures.setId("reception-figures");
        figures.getStyleClass().add("page-figures");
        setTop(new VBox(header, quickLine, new SettlementOffers(model, kit)));
        setCenter(lines);
        setBottom(figures);
        BorderPane.setAlignment(figures, Pos.CENTER_LEFT);
        quickLine.managedProperty().bind(quickLine.visibleProperty());
        quickLine.setVisible(false);
        model.row().subscribe(this::show);
        model.quickLine().lines().addListener((property, old, now) -> lines.toLast());
    }

    private void show(@Nullable ReceptionRow row) {
        if (row == null) {
            return;
        }
        boolean first = header.show(row);
        quickLine.setVisible(row.isOpen());
        lines.editable(row.isOpen());
        figures.setText(texts.get(
                "receptions.card.figures",
                row.lines(),
                row.pieces(),
                row.cost(),
                row.remaining(),
                row.remainingCost()));
        if (first && row.isOpen()) {
            background.onScreen(quickLine.good()::requestFocus);
        }
    }
}
