package shop.petunia.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a list, or all: the first line. */
public final class ChoiceFilter<T> extends ComboBox<Optional<T>> {
    private boolean filling;

    public ChoiceFilter(
            String id,
            String all,
            Function<T, String> name,
            ObservableList<T> choices,
            ObjectProperty<@Nullable T> chosen) {
        setId(id);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> choice) {
                return choice == null ? all : choice.map(name).orElse(all);
            }

            @Override
            public Optional<T> fromString(String typed) {
                throw new UnsupportedOperationException("The list is not typed into");
            }
        });
        choices.subscribe(() -> fill(choices, chosen));
        fill(choices, chosen);
        chosen.subscribe(value -> setValue(Optional.ofNullable(value)));
        valueProperty().addListener((property, old, now) -> {
            if (!filling) {
                chosen.set(now == null ? null : now.orElse(null));
            }
        });
    }

    private void fill(ObservableList<T> choices, ObjectProperty<@Nullable T> chosen) {
        @Nullable T kept = chosen.get();
        filling = true;
        getItems().setAll(Stream.concat(
                Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of))
                .toList());
        setValue(Optional.ofNullable(kept));
        filling = false;
    }
}
