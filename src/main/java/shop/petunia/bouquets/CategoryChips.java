package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** The shop's own categories, one chosen or all. */
final class CategoryChips extends FlowPane {
    private static final double ONE_LINE = 1050;

    private final Texts texts;
    private final ObservableList<String> categories;
    private final ObjectProperty<@Nullable String> chosen;

    CategoryChips(Texts texts, ObservableList<String> categories, ObjectProperty<@Nullable String> chosen) {
        this.texts = texts;
        this.categories = categories;
        this.chosen = chosen;
        setId("bouquet-categories");
        getStyleClass().add("category-chips");
        setPrefWrapLength(ONE_LINE);
        categories.subscribe(this::build);
        chosen.subscribe(value -> mark());
        build();
    }

    private void build() {
        getChildren().setAll(chip(texts.get("bouquets.everyCategory"), null));
        categories.forEach(category -> getChildren().add(chip(category, category)));
        for (int number = 0; number < getChildren().size(); number++) {
            getChildren().get(number).setId("bouquet-category-" + number);
        }
        setVisible(!categories.isEmpty());
        setManaged(!categories.isEmpty());
        mark();
    }

    private ToggleButton chip(String words, @Nullable String category) {
        ToggleButton chip = new ToggleButton(words);
        chip.setUserData(category);
        chip.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
        chip.setOnAction(event -> {
            chosen.set(category);
            mark();
        });
        return chip;
    }

    private void mark() {
        getChildren().forEach(chip -> ((ToggleButton) chip)
                .setSelected(Objects.equals(chip.getUserData(), chosen.get())));
    }
}
