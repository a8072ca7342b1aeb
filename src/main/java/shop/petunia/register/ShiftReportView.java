package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.CardColumns;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** An X or Z report as it will look on paper. */
final class ShiftReportView extends BorderPane {
    private final ShiftReportViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final SlipPane slip = new SlipPane("shift-report");
    private final Kit kit;
    private final Button print;
    private final Button close;

    ShiftReportView(ShiftReportViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.print = Buttons.plain(texts, "report-print", "register.slip.print", "mdmz-print", model::print);
        this.close = Buttons.primary(texts, "report-close", "register.shifts.close", "mdal-lock", model::close);
        getStyleClass().addAll("page", "shift-report");
        setTop(top());
        StackPane desk = new StackPane(slip);
        desk.setAlignment(Pos.TOP_CENTER);
        desk.getStyleClass().add("slip-desk");
        setCenter(CardColumns.scroll(desk));
        model.report().subscribe(this::show);
    }

    private Node top() {
        title.setId("report-title");
        title.getStyleClass().add(Styles.TITLE_2);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button show = Buttons.plain(texts, "report-show", "register.slip.show", "mdal-find_in_page", model::preview);
        print.disableProperty().bind(model.printing().onProperty());
        show.disableProperty().bind(model.printing().onProperty());
        close.managedProperty().bind(close.visibleProperty());
        HBox top = new HBox(
                Buttons.icon(texts, "report-back", "register.shifts.back", "mdal-arrow_back", model::back),
                title, gap,
                Buttons.plain(texts, "report-sales", "register.shifts.receipts", "mdmz-receipt", model::sales),
                new ExportButton(texts, "report-export", model.exporting(), model::export), show, print, close);
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void show(@Nullable ShiftReport report) {
        boolean first = !isVisible();
        setVisible(report != null);
        if (report != null) {
            title.setText(texts.get(
                    report.shift().isOpen() ? "register.report.x" : "register.report.z", report.shift().id()));
            close.setVisible(report.shift().isOpen());
            slip.show(model.rows(report));
            if (first) {
                kit.background().onScreen(print::requestFocus);
            }
        }
    }
}
