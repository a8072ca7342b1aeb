package shop.petunia.crm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.OccasionDay;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** Days that matter to a client, a row each. Text is a line for each row: the day, a space, what it is. */
final class OccasionsField extends VBox {
    private static final double GAP = 6;

    private final Texts texts;
    private final String id;
    private final StringProperty text = new SimpleStringProperty("");
    private final VBox rows = new VBox(GAP);
    private boolean telling;
    private int number;

    OccasionsField(String id, Texts texts) {
        super(GAP);
        this.id = id;
        this.texts = texts;
        rows.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(rows.getChildren()));
        getChildren().addAll(rows, Buttons.plain(texts, id + "-add", "crm.form.occasion.add", "mdal-add", this::add));
        text.subscribe(this::show);
    }

    StringProperty textProperty() {
        return text;
    }

    /**
     * What the rows mean; of a day without a year the year does not matter.
     *
     * @throws shop.petunia.shared.UserProblem for the first row that is wrong
     */
    static List<OccasionDay> read(String text, LocalDate today) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
            int space = line.indexOf(' ');
            String day = space < 0 ? line : line.substring(0, space);
            return new OccasionDay(space < 0 ? "" : line.substring(space), Inputs.date(withYear(day, today)));
        }).toList();
    }

    /** The 29th of February is a day in a leap year only. */
    private static String withYear(String day, LocalDate today) {
        if (!day.matches("\\d{1,2}\\.\\d{1,2}\\.?")) {
            return day;
        }
        String dayAndMonth = day.replaceAll("\\.$", "");
        int year = dayAndMonth.matches("29\\.0?2") ? today.getYear() / 4 * 4 : today.getYear();
        return dayAndMonth + "." + year;
    }

    static String written(Texts texts, List<OccasionDay> occasions) {
        return occasions.stream()
                .map(occasion -> texts.day(occasion.day()) + " " + occasion.title())
                .collect(Collectors.joining("\n"));
    }

    private void add() {
        Node row = row("", "");
        rows.getChildren().add(row);
        ((HBox) row).getChildren().getFirst().requestFocus();
    }

    private void show(@Nullable String lines) {
        if (telling) {
            return;
        }
        rows.getChildren().setAll((lines == null ? "" : lines).lines()
                .map(line -> {
                    int space = line.indexOf(' ');
                    return space < 0 ? row(line, "") : row(line.substring(0, space), line.substring(space + 1));
                })
                .toList());
    }

    private Node row(String day, String title) {
        number++;
        TextField when = field(id + "-day-" + number, day, "crm.form.occasion.day");
        when.setPrefColumnCount(8);
        when.setMinWidth(120);
        TextField what = field(id + "-title-" + number, title, "crm.form.occasion.title");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(GAP, when, what);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(Buttons.icon(
                texts, id + "-remove-" + number, "crm.form.occasion.remove", "mdal-delete_outline", () -> {
                    rows.getChildren().remove(row);
                    tell();
                }));
        return row;
    }

    private TextField field(String fieldId, String typed, String promptKey) {
        TextField field = new TextField(typed);
        field.setId(fieldId);
        field.setPromptText(texts.get(promptKey));
        field.setAccessibleText(texts.get(promptKey));
        field.textProperty().addListener((property, old, now) -> tell());
        return field;
    }

    private void tell() {
        telling = true;
        text.set(rows.getChildren().stream()
                .map(row -> ((HBox) row).getChildren())
                .map(cells -> typed(cells.get(0)) + " " + typed(cells.get(1)))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n")));
        telling = false;
    }

    private static String typed(Node field) {
        return Stream.ofNullable(((TextField) field).getText()).map(String::strip).findFirst().orElse("");
    }
}
