package shop.petunia.bouquets;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Texts;

/** All checks of the showcase, the newest first; Enter or a double click opens one. */
final class ChecksView extends VBox {
    private ChecksView(Florist florist, Kit kit, Runnable changed) {
        Texts texts = kit.texts();
        Rows<CheckRow> rows = new Rows<>(kit.background());
        Columns<CheckRow> columns = new Columns<>(texts);
        RowTable<CheckRow> table = new RowTable<CheckRow>("checks", rows)
                .opening(check -> CheckCard.open(florist, kit, check.id(), () -> {
                    rows.reload();
                    changed.run();
                }))
                .whenEmpty(new Label(texts.get("bouquets.checks.empty")));
        table.getColumns().setAll(List.of(
                columns.minute("", "bouquets.checks.begun", 140, CheckRow::startedAt),
                columns.text("", "bouquets.checks.who", 120, CheckRow::startedBy),
                columns.text("", "bouquets.unit.state", 110, check -> texts.of(check.state())),
                columns.number("", "bouquets.checks.bouquets", 90, CheckRow::bouquets),
                columns.number("", "bouquets.checks.seen", 90, CheckRow::seen),
                columns.number("", "bouquets.checks.missing", 100, CheckRow::missing),
                columns.money("", "bouquets.check.loss", 110, CheckRow::loss)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("check-card");
        getChildren().add(table);
        rows.ask(new Source(florist.checks()));
    }

    static void open(Florist florist, Kit kit, Runnable changed) {
        kit.dialogs().sheet(Sentence.of("bouquets.checks"), new ChecksView(florist, kit, changed));
    }

    private record Source(ShowcaseChecks checks) implements RowSource<CheckRow> {
        @Override
        public long count() {
            return checks.count();
        }

        @Override
        public List<CheckRow> page(Order order, int offset, int limit) {
            return checks.page(offset, limit);
        }
    }
}
