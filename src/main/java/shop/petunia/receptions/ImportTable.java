package shop.petunia.receptions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import shop.petunia.files.Cells;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Every row of the file with what will become of it. Enter and a double click decide about its good. */
final class ImportTable extends TableView<PreviewRow> {
    private final ImportViewModel model;
    private final Texts texts;

    ImportTable(ImportViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        setId("import-rows");
        setItems(model.shown());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("receptions.import.noProblems")));
        setOnKeyPressed(event -> {
            PreviewRow chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                model.decide(chosen);
            }
        });
        setRowFactory(table -> row());
        fillColumns(new Columns<>(texts));
    }

    private void fillColumns(Columns<PreviewRow> columns) {
        getColumns()
                .setAll(List.of(
                        columns.number("", "receptions.import.line", 56, row -> (long) row.line()),
                        columns.text("", "receptions.import.inFile", 200, PreviewRow::goodInFile),
                        columns.node("", "receptions.import.good", 216, this::good),
                        right(columns, "receptions.line.received", 76, this::quantity),
                        right(columns, "receptions.line.cost", 108, this::cost),
                        columns.text("", "receptions.line.arrival", 104, this::arrival),
                        right(columns, "receptions.line.shelfLifeShort", 66, this::shelfLife),
                        columns.node("", "receptions.import.state", 276, this::state)));
        getColumns().forEach(column -> column.setSortable(false));
    }

    private TableRow<PreviewRow> row() {
        TableRow<PreviewRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            PreviewRow item = row.getItem();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && item != null) {
                model.decide(item);
            }
        });
        return row;
    }

    private static javafx.scene.control.TableColumn<PreviewRow, String> right(
            Columns<PreviewRow> columns,
            String key,
            double width,
            java.util.function.Function<PreviewRow, @Nullable String> value) {
        var column = columns.text("", key, width, value);
        column.getStyleClass().add("right");
        return column;
    }

    private Node good(PreviewRow row) {
        String name = switch (row.row().match()) {
            case GoodMatch.Known(KnownGood good) when good.archived() ->
                texts.get("receptions.import.fromArchive", good.name());
            case GoodMatch.Known(KnownGood good) -> good.name();
            case GoodMatch.New created -> texts.get("receptions.import.willCreate");
            case GoodMatch.Similar similar -> similar.likeliest().name() + "?";
            case GoodMatch.Unknown unknown -> "—";
        };
        Label label = new Label(name);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(name));
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox box = new HBox(6, label);
        box.setAlignment(Pos.CENTER_LEFT);
        if (row.isDecidable()) {
            Button choose = row.isDecided()
                    ? Buttons.icon(
                            texts, "import-decide-" + row.line(), "receptions.match.change", "mdal-edit",
                            () -> model.decide(row))
                    : Buttons.plain(
                            texts, "import-decide-" + row.line(), "receptions.match.choose", () -> model.decide(row));
            choose.getStyleClass().add("small");
            choose.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(choose);
        }
        return box;
    }

    private Node state(PreviewRow row) {
        PreviewState state = row.state();
        Label badge = Badges.badge(texts.of(state), colour(state));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(8, badge);
        box.setAlignment(Pos.CENTER_LEFT);
        String why = why(row);
        if (!why.isEmpty()) {
            Label words = new Label(why);
            words.getStyleClass().add("import-why");
            words.setMinWidth(0);
            words.setWrapText(true);
            words.setTooltip(new Tooltip(why));
            box.getChildren().add(words);
        }
        return box;
    }

    private String why(PreviewRow row) {
        return switch (row.state()) {
            case READY, NEW -> "";
            case SIMILAR -> texts.get("receptions.import.similarHint");
            case UNKNOWN -> texts.get("receptions.import.unknownHint");
            case ERROR -> row.problems().stream().map(this::why).collect(Collectors.joining(" "));
        };
    }

    private String why(RowProblem problem) {
        String column = problem.heading().isEmpty() ? texts.of(problem.column()) : problem.heading();
        return texts.get("receptions.import.why", column, problem.reason());
    }

    private static String colour(PreviewState state) {
        return switch (state) {
            case READY -> "good";
            case NEW -> "accent";
            case UNKNOWN, SIMILAR -> "warn";
            case ERROR -> "bad";
        };
    }

    private String quantity(PreviewRow row) {
        ReceptionFileLine values = row.row().values();
        return values == null ? row.raw(FileColumn.QUANTITY) : texts.number(values.quantity());
    }

    private String cost(PreviewRow row) {
        ReceptionFileLine values = row.row().values();
        return values == null ? row.raw(FileColumn.UNIT_COST) : texts.amount(values.unitCost());
    }

    private String arrival(PreviewRow row) {
        ReceptionFileLine values = row.row().values();
        return values == null ? day(row.raw(FileColumn.ARRIVAL_DATE)) : texts.day(values.arrival());
    }

    /** As the file has it, where it is no day. */
    private String day(String raw) {
        try {
            return raw.isEmpty() ? "" : texts.day(Cells.date(raw));
        } catch (UserProblem wrong) {
            return raw;
        }
    }

    private String shelfLife(PreviewRow row) {
        ReceptionFileLine values = row.row().values();
        if (values == null) {
            return row.raw(FileColumn.SHELF_LIFE);
        }
        Integer days = values.shelfLifeDays();
        return texts.number(days != null ? days : model.shelfLife(row));
    }
}
