package shop.petunia.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.SearchText;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.Texts;

/**
 * Tags as chips with a cross each, and a field in which more are typed: those that others have are suggested, and
 * anything else becomes a new one. Enter, a comma or leaving the field take what is typed. Text is the tags with commas
 * between.
 */
final class TagField extends FlowPane {
    private static final double GAP = 6;
    private static final int SUGGESTED = 6;

    private final String id;
    private final Texts texts;
    private final Supplier<List<String>> known;
    private final StringProperty text = new SimpleStringProperty("");
    private final PickField<Choice> field;

    /** @param known the tags that somebody has; called off the JavaFX thread */
    TagField(String id, Kit kit, Supplier<List<String>> known) {
        super(GAP, GAP);
        this.id = id;
        this.texts = kit.texts();
        this.known = known;
        this.field = new PickField<>(id + "-new", kit.background(), this::suggested, Choice::name, this::line);
        field.setLeft(null);
        field.setPromptText(texts.get("crm.tags.add"));
        field.setPrefColumnCount(11);
        field.setOnAction(event -> take(field.getText()));
        field.pickedProperty().subscribe(picked -> {
            if (picked != null) {
                take(picked.name());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                event.consume();
                field.pick(null);
            }
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(",")) {
                event.consume();
                take(field.getText());
            }
        });
        field.focusedProperty().subscribe(is -> {
            if (!is) {
                take(field.getText());
            }
        });
        getStyleClass().add("tag-field");
        setRowValignment(VPos.CENTER);
        text.subscribe(this::show);
    }

    StringProperty textProperty() {
        return text;
    }

    static List<String> tags(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }

    static String text(List<String> tags) {
        return String.join(", ", tags);
    }

    private void show(String joined) {
        List<Node> nodes = new ArrayList<>();
        tags(joined == null ? "" : joined).forEach(tag -> nodes.add(chip(tag)));
        if (getChildren().isEmpty()) {
            getChildren().add(field);
        }
        // The field itself stays where the focus is.
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, nodes);
    }

    private Node chip(String tag) {
        Button remove = new Button(null, new FontIcon("mdal-close"));
        remove.setId(id + "-remove-" + tag.toLowerCase(Locale.ROOT).replace(' ', '-'));
        remove.getStyleClass().setAll("tag-remove");
        remove.setTooltip(new Tooltip(texts.get("crm.tags.remove", tag)));
        remove.setAccessibleText(texts.get("crm.tags.remove", tag));
        remove.setOnAction(event -> text.set(text(tags(text.get()).stream().filter(other -> !other.equals(tag))
                .toList())));
        HBox chip = new HBox(new Label(tag), remove);
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().addAll("badge", "tag");
        return chip;
    }

    private void take(String typed) {
        List<String> now = new ArrayList<>(tags(text.get()));
        for (String tag : tags(typed == null ? "" : typed)) {
            String name = tag.substring(0, Math.min(tag.length(), ClientDraft.TAG_LENGTH));
            if (now.stream().noneMatch(other -> SearchText.fold(other).equals(SearchText.fold(name)))) {
                now.add(name);
            }
        }
        if (typed != null && !typed.isEmpty()) {
            field.pick(null);
        }
        text.set(text(now));
    }

    private List<Choice> suggested(String typed) {
        String folded = SearchText.fold(typed);
        List<String> taken = tags(text.get()).stream().map(SearchText::fold).toList();
        List<Choice> found = new ArrayList<>(known.get().stream()
                .filter(tag -> SearchText.fold(tag).contains(folded) && !taken.contains(SearchText.fold(tag)))
                .limit(SUGGESTED)
                .map(tag -> new Choice(tag, false))
                .toList());
        if (found.stream().noneMatch(choice -> SearchText.fold(choice.name()).equals(folded))) {
            found.add(new Choice(typed, true));
        }
        return found;
    }

    private String line(Choice choice) {
        return choice.isNew() ? texts.get("crm.tags.new", choice.name()) : choice.name();
    }

    private record Choice(String name, boolean isNew) {}
}
